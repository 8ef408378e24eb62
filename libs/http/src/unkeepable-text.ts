/** PostgreSQL stores neither NUL nor half a surrogate pair, in no column and no JSON. */
const unkeepable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

/** A record or a list; query strings are records without a prototype. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A place in the request, linked to its parent: the path is built only when it is needed. */
interface Place {
  name: string;
  above?: Place;
  value: unknown;
}

/** The sender chooses the names, their length and their depth. */
const longestName = 60;
const deepest = 6;

function pathOf(place: Place): string {
  const names: string[] = [];
  for (let at: Place | undefined = place; at && names.length < deepest; at = at.above)
    if (at.name) names.unshift(at.name.slice(0, longestName));
  return names.join('.') || 'body';
}

/**
 * Where a request first holds text that no database can store, as a field path without its value.
 * @param request a body, a query or one parameter; objects that are not plain (a file) are skipped
 */
export function unkeepableText(request: unknown, name: string): string | undefined {
  const whole: Place = { name, value: request };
  if (typeof request === 'string') return unkeepable(request) ? pathOf(whole) : undefined;
  const left = [whole]; // not recursive: the sender chooses the depth
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
