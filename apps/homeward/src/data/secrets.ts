import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { databaseOf, type Service } from '../services';
import { keepPrivate, writePrivate } from './private-file';

/** Everything that must not be guessed, made at the first start and kept for good. */
export interface Secrets {
  /** PostgreSQL's own administrator. */
  superuser: string;
  /** Password by database role. */
  roles: Record<string, string>;
  /** Client secret by OAuth client. */
  clients: Record<string, string>;
  cookieKey: string;
}

const newSecret = (): string => randomBytes(24).toString('base64url');

export const secretsFile = (folder: string): string => path.join(folder, 'secrets.json');

/** Clients that are not services: a partner to show the partner door with. */
const partnerClients = ['airline-demo'];

/** Reads the secrets and makes those that are missing, for a service that came in since. */
export function keepSecrets(folder: string, services: readonly Service[]): Secrets {
  const file = secretsFile(folder);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const all = (names: string[], had: Record<string, string> = {}): Record<string, string> => ({
    ...Object.fromEntries(names.map((name) => [name, newSecret()])),
    ...had,
  });
  const databases = services.filter((s) => s.database).map((s) => databaseOf(s.name));
  const secrets: Secrets = {
    superuser: kept.superuser ?? newSecret(),
    roles: all(['broker_owner', ...databases.flatMap((name) => [`${name}_owner`, `${name}_app`])], kept.roles),
    clients: all([...services.map((s) => `svc-${s.name}`), ...partnerClients], kept.clients),
    cookieKey: kept.cookieKey ?? newSecret(),
  };
  writePrivate(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** 32 random bytes, base64. */
export function keepSymmetricKey(folder: string, name: string): string {
  const file = path.join(folder, `${name}.key`);
  keepPrivate(file, () => `${randomBytes(32).toString('base64')}\n`);
  return file;
}

/** A private signing key as JWK, with the id by which the public one is found. */
export function keepSigningKey(
  folder: string,
  name: string,
  alg: 'EdDSA' | 'ES256',
): { file: string; jwk: Record<string, string> } {
  const file = path.join(folder, `${name}.jwk.json`);
  const make = (): string => {
    const { privateKey } =
      alg === 'EdDSA' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return JSON.stringify({
      ...privateKey.export({ format: 'jwk' }),
      alg,
      use: 'sig',
      kid: `${name}-${randomBytes(4).toString('hex')}`,
    });
  };
  return { file, jwk: JSON.parse(keepPrivate(file, make)) as Record<string, string> };
}
