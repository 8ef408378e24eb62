/** A NUL and half a surrogate pair are no text to PostgreSQL: it keeps neither, in no column and no JSON. */
const unkeepable = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

/** A record or a list; query strings come as records whose prototype is empty. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Where a request holds text that no database can keep, as field paths without their values.
 * @param request a body, a query or one parameter; what is no plain value (a file) is not looked into
 */
export function unkeepableText(request: unknown, name: string): string[] {
  const found: string[] = [];
  const left: [string, unknown][] = [[name, request]]; // not recursive: how deep it goes is the sender's choice
  for (let next = left.pop(); next; next = left.pop()) {
    const [path, value] = next;
    if (typeof value === 'string' && unkeepable(value)) found.push(path || 'body');
    if (typeof value !== 'object' || value === null || !isPlain(value)) continue;
    for (const [key, part] of Object.entries(value))
      if (unkeepable(key)) found.push(path || 'body');
      else left.push([path ? `${path}.${key}` : key, part]);
  }
  return found;
}
