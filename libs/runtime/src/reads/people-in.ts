const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids of the people in an answer: every `personId` in it, at any depth. */
export function peopleIn(answer: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(answer)) for (const part of answer) peopleIn(part, found);
  else if (isPlain(answer))
    for (const [name, value] of Object.entries(answer)) {
      if (name === 'personId' && typeof value === 'string' && uuid.test(value)) found.add(value);
      else if (typeof value === 'object') peopleIn(value, found);
    }
  return found;
}

/** Neither streams nor dates are looked into. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Date) &&
  !('pipe' in value) &&
  !ArrayBuffer.isView(value);
