import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Sentence } from '@homeward/deployment';

type Environment = Record<string, string | undefined>;

/** The content of a secret file. @throws Sentence */
export function secretIn(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new Sentence(`The secret file ${file} cannot be read: make it with "npm run secrets" and mount it.`);
  }
}

/** The password of a database role, from the file with its name. @throws Sentence */
export const passwordOf = (env: Environment, role: string): string =>
  secretIn(path.join(env['SECRETS_FOLDER'] ?? '/run/secrets', role));

/** The address of PostgreSQL, without a password: `postgresql://postgres@postgres:5432/postgres`. @throws Sentence */
export function postgresAddress(env: Environment): URL {
  const given = env['POSTGRES_URL'];
  if (!given || !URL.canParse(given))
    throw new Sentence(
      'Set POSTGRES_URL to the server and its administrator: postgresql://postgres@host:5432/postgres',
    );
  return new URL(given);
}

/** The same server with another database and role. */
export function addressOf(server: URL, database: string, role: string, password: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  url.username = role;
  url.password = encodeURIComponent(password);
  return url.href;
}

/** Turns an error of PostgreSQL into a sentence. */
export function asSentence(server: URL, error: unknown): Sentence {
  if (error instanceof Sentence) return error;
  const { message, code } = error as { message: string; code?: string };
  return new Sentence(`PostgreSQL at ${server.host} refused: ${message || code}.`);
}
