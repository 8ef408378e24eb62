/** PostgreSQL stores neither NUL nor half a surrogate pair, in no column and no JSON. */
const isText = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** The largest of PostgreSQL's `integer`. Nothing that is counted here comes near it. */
const largest = 2_147_483_647;

const wrongWith = (value: unknown): string | undefined => {
  if (typeof value === 'string') return isText(value) ? undefined : 'text';
  return typeof value === 'number' && !(Math.abs(value) <= largest) ? 'number' : undefined;
};

/** A record, a list, or the object of a class that was made of one; not a file. */
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Buffer.isBuffer(value) && !('pipe' in value);

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
 * Where a request first holds a text or a number that no database can store: its path and what it is, without its value.
 * @param request a body, a query or one parameter; files are not looked into
 */
export function unkeepable(request: unknown, name: string): string | undefined {
  const left: Place[] = [{ name, value: request }]; // not recursive: the sender chooses the depth
  for (let next = left.pop(); next; next = left.pop()) {
    const { value } = next;
    const wrong = wrongWith(value);
    if (wrong) return `${pathOf(next)}: ${wrong}`;
    if (!isRecord(value)) continue;
    for (const [key, part] of Object.entries(value)) {
      if (!isText(key)) return `${pathOf(next)}: text`;
      left.push({ name: key, above: next, value: part });
    }
  }
  return undefined;
}
