import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { WrongConfiguration } from '@homeward/runtime';

/**
 * 32 secret bytes, base64, from the file that a variable names. Without one they live as long as the process (tests).
 * @throws WrongConfiguration
 */
export function secretFrom(variable: string): Buffer {
  const file = process.env[variable];
  if (!file) return randomBytes(32);
  const secret = Buffer.from(textOf(variable, file).trim(), 'base64');
  if (secret.length !== 32)
    throw new WrongConfiguration(`registration: the file of ${variable} has to hold 32 bytes in base64.`);
  return secret;
}

function textOf(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new WrongConfiguration(`registration: the file that ${variable} names cannot be read (${code}).`);
  }
}
