import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** 32 secret bytes, base64, from the file that a variable names. Without one they live as long as the process (tests). */
export function secretFrom(variable: string): Buffer {
  const file = process.env[variable];
  if (!file) return randomBytes(32);
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (secret.length !== 32) throw new Error(`registration: the file of ${variable} has to hold 32 bytes in base64.`);
  return secret;
}
