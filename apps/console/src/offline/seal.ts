export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));

/** A key that can be used in this browser, and that nothing can read out of it. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** @param about what it belongs to: put in the place of something else, it does not open */
export async function seal(key: CryptoKey, about: string, what: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = bytes(about);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes(JSON.stringify(what)));
  return { iv, data };
}

/** @throws where it was changed, belongs to something else, or was sealed with another key */
export async function open<T>(key: CryptoKey, about: string, { iv, data }: Sealed): Promise<T> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bytes(about) }, key, data);
  return JSON.parse(new TextDecoder().decode(plain)) as T;
}
