import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Wraps keys that are nobody's own: those of operations and of imports. */
export interface KeyWrap {
  wrap: (owner: string, key: Buffer) => string;
  unwrap: (owner: string, wrapped: string) => Buffer;
}

/** Wraps a key with the master key, bound to whom or what it belongs to. */
export function wrapKey(master: Buffer, owner: string, key: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', master, nonce).setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** @throws when the master key or the owner is another one */
export function unwrapKey(master: Buffer, owner: string, wrapped: string): Buffer {
  const bytes = Buffer.from(wrapped, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', master, bytes.subarray(0, 12))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
}
