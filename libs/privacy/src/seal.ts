import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Classes of sealed data, by who may read them: identity, protection, medical and consent records. */
export type SealClass = 'identity' | 'protection' | 'medical' | 'consent';

/** The key of one person for one class of data, derived from the person's own key; it opens no other class. */
export const classKey = (personKey: Buffer, sealClass: SealClass): Buffer =>
  Buffer.from(hkdfSync('sha256', personKey, '', `homeward/${sealClass}`, 32));

/**
 * Seals a value with AES-256-GCM, bound to the person and the class: moved to another record it does not open.
 * @returns base64 of nonce (12 bytes), tag (16), ciphertext
 */
export function seal(key: Buffer, personId: string, sealClass: SealClass, value: unknown): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${personId}|${sealClass}`));
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** It was sealed for another person or class, with another key, or was changed since. */
export class SealDoesNotOpen extends Error {
  constructor() {
    super('What was sealed does not open.');
  }
}

/** Opens what `seal` made. @throws SealDoesNotOpen when the key, the person or the class is a different one */
export function unseal<T>(key: Buffer, personId: string, sealClass: SealClass, sealed: string): T {
  const bytes = Buffer.from(sealed, 'base64');
  let text: string;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
      .setAAD(Buffer.from(`${personId}|${sealClass}`))
      .setAuthTag(bytes.subarray(12, 28));
    text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealDoesNotOpen();
  }
  return JSON.parse(text) as T;
}
