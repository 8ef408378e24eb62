import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

let key: Buffer | undefined;

/**
 * The key with which this service vouches for what it stores. It is in a file and never in the database: who has the
 * service's database role only cannot vouch for anything. Without a file it lasts as long as the process (tests).
 * @throws when the file does not hold 32 bytes, base64
 */
export function recordKey(): Buffer {
  key ??= read(process.env['RECORD_KEY_FILE']);
  return key;
}

function read(file: string | undefined): Buffer {
  const bytes = file ? Buffer.from(readFileSync(file, 'utf8').trim(), 'base64') : randomBytes(32);
  if (bytes.length !== 32) throw new Error('The file that RECORD_KEY_FILE names does not hold 32 bytes, base64.');
  return bytes;
}
