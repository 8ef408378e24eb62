import { UnreadableRequest } from './read-request';

/** Deeper than anything that is asked for here; what goes deeper is made to break what walks it. */
const deepest = 40;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value) && !('pipe' in value);

/**
 * Writes every identifier of a request in lower case, in place: one person has one id, however somebody typed it.
 * @param request path parameters, query or body
 * @throws UnreadableRequest when it is nested deeper than any request is
 */
export function canonicalIds(request: unknown): void {
  if (!isPlain(request)) return;
  const left: [part: Record<string, unknown>, depth: number][] = [[request, 1]]; // not recursive: depth is the sender's choice
  for (let next = left.pop(); next; next = left.pop()) {
    const [part, depth] = next;
    if (depth > deepest) throw new UnreadableRequest(['body: depth']);
    for (const key of Object.keys(part)) {
      const value = part[key];
      if (typeof value === 'string' && value.length === 36 && id.test(value)) part[key] = value.toLowerCase();
      else if (isPlain(value)) left.push([value, depth + 1]);
    }
  }
}
