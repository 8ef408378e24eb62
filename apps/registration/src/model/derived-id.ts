import { createHash } from 'node:crypto';

/** An id that follows from others (UUIDv8): whoever asks about the same things finds the same record. */
export function derivedId(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('|')).digest('hex');
  const cut = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return cut.join('-');
}
