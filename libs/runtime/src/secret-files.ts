import { readFileSync } from 'node:fs';

export type Environment = Record<string, string | undefined>;

/** A secret from the file that `<variable>_FILE` names, or else from the variable. @throws with a sentence */
export function secretOf(env: Environment, variable: string): string | undefined {
  const file = env[`${variable}_FILE`];
  if (!file) return env[variable];
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Error(`The file that ${variable}_FILE names cannot be read: ${file}.`);
  }
}

/** `DATABASE_URL`, with the password of `DATABASE_PASSWORD_FILE` where that is set. @throws with a sentence */
export function databaseUrl(env: Environment): string | undefined {
  const given = env['DATABASE_URL'];
  const password = secretOf(env, 'DATABASE_PASSWORD');
  if (!given || !password) return given;
  const url = new URL(given);
  url.password = encodeURIComponent(password);
  return url.href;
}
