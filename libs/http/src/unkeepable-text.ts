/** A NUL and half a surrogate pair are no text to PostgreSQL: it keeps neither, in no column and no JSON. */
const unkeepable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

/** A record or a list; query strings come as records whose prototype is empty. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A place in the request, with the one above: its path is put together only when somebody asks. */
interface Place {
  name: string;
  above?: Place;
  value: unknown;
}

/** Names are the sender's choice, and so is how long they are and how deep they lie. */
const longestName = 60;
const deepest = 6;

function pathOf(place: Place): string {
  const names: string[] = [];
  for (let at: Place | undefined = place; at && names.length < deepest; at = at.above)
    if (at.name) names.unshift(at.name.slice(0, longestName));
  return names.join('.') || 'body';
}

/**
 * Where a request first holds text that no database can keep, as a field path without its value.
 * @param request a body, a query or one parameter; what is no plain value (a file) is not looked into
 */
export function unkeepableText(request: unknown, name: string): string | undefined {
  const whole: Place = { name, value: request };
  if (typeof request === 'string') return unkeepable(request) ? pathOf(whole) : undefined;
  const left = [whole]; // not recursive: how deep it goes is the sender's choice
  for (let next = left.pop(); next; next = left.pop()) {
    const { value } = next;
    if (!isPlain(value)) continue;
    for (const key of Object.keys(value)) {
      if (unkeepable(key)) return pathOf(next);
      const part = (value as Record<string, unknown>)[key];
      const place = (): Place => ({ name: key, above: next, value: part });
      if (typeof part === 'string' && unkeepable(part)) return pathOf(place());
      if (isPlain(part)) left.push(place());
    }
  }
  return undefined;
}
