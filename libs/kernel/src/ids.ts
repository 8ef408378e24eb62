import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/**
 * A UUIDv7 (RFC 9562): later ids sort later, so an index on them stays dense. Each has the time of its own making: a clock
 * that was ahead for a moment does not change the ids that come after.
 */
export const newId = (): string => v7({ msecs: Date.now() });

/**
 * An id that follows from other texts (UUIDv8, RFC 9562): whoever asks about the same things finds the same record. Ids of
 * this kind are stored, so the same texts must give the same id for ever.
 */
export function derivedId(...parts: string[]): string {
  const hex = createHash('sha256').update(parts.join('|')).digest('hex');
  const cut = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return cut.join('-');
}

/** Whether the text is a UUID of any version, lower case. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
