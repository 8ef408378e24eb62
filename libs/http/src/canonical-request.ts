import { UnreadableRequest } from './read-request';

/** Deeper than anything that is asked for here; what goes deeper is made to break what walks it. */
const deepest = 40;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Marks that turn the direction of what follows: with one, a name is printed backwards. Nobody types them. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value) && !('pipe' in value);

function canonical(text: string): string {
  const plain = text.replace(directionMarks, '');
  return plain.length === 36 && id.test(plain) ? plain.toLowerCase() : plain;
}

/**
 * Gives what a request says one form, in place: identifiers in lower case, because one person has one id however somebody
 * typed it, and text without marks of direction.
 * @param request path parameters, query or body
 * @throws UnreadableRequest when it is nested deeper than any request is
 */
export function canonicalRequest(request: unknown): void {
  if (!isPlain(request)) return;
  const left: [part: Record<string, unknown>, depth: number][] = [[request, 1]]; // not recursive: depth is the sender's choice
  for (let next = left.pop(); next; next = left.pop()) {
    const [part, depth] = next;
    if (depth > deepest) throw new UnreadableRequest(['body: depth']);
    for (const key of Object.keys(part)) {
      const value = part[key];
      if (typeof value === 'string') part[key] = canonical(value);
      else if (isPlain(value)) left.push([value, depth + 1]);
    }
  }
}
