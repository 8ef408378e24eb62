import { createHmac } from 'node:crypto';

/**
 * A keyed fingerprint of a value, for finding it without being able to read it.
 * @param kind what the value is (`document`, `phone`, `name`), so that equal texts of different kinds do not match
 * @returns 22 characters, base64url
 */
export const blindIndex = (secret: Buffer, kind: string, value: string): string =>
  createHmac('sha256', secret).update(`${kind}|${value}`).digest('base64url').slice(0, 22);
