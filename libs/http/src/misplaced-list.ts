/** A class says with its decorators of which type a field is. */
const isDeclaredList = (of: object, field: string): boolean => {
  const type: unknown = Reflect.getMetadata('design:type', of, field);
  return type === undefined || type === Array || type === Object;
};

/**
 * Where a request that was read has a list in place of one value: the validator looks into the list, finds nothing to object to
 * in an empty one, and takes it for what should be there. No endpoint reads lists of lists.
 * @returns the path of the first
 */
export function misplacedList(read: unknown, path: string[] = []): string | undefined {
  if (typeof read !== 'object' || read === null || Buffer.isBuffer(read) || 'pipe' in read) return undefined;
  for (const [name, value] of Object.entries(read)) {
    const at = [...path, name];
    const isList = Array.isArray(value);
    if (isList && (Array.isArray(read) || !isDeclaredList(read, name))) return at.join('.');
    const within = misplacedList(value, at);
    if (within !== undefined) return within;
  }
  return undefined;
}
