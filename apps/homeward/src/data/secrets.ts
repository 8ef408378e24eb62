import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  clientOf,
  keepPrivate,
  newSecret,
  newSigningKey,
  newSymmetricKey,
  partnerClients,
  rolesOf,
  writePrivate,
  type Service,
} from '@homeward/deployment';

/** Passwords and secrets, made at the first start and kept. */
export interface Secrets {
  /** PostgreSQL's own administrator. */
  superuser: string;
  /** Password by database role. */
  roles: Record<string, string>;
  /** Client secret by OAuth client. */
  clients: Record<string, string>;
  cookieKey: string;
}

export const secretsFile = (folder: string): string => path.join(folder, 'secrets.json');

/** Reads the secrets, and makes those that are missing because a service is new. */
export function keepSecrets(folder: string, services: readonly Service[]): Secrets {
  const file = secretsFile(folder);
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const all = (names: string[], had: Record<string, string> = {}): Record<string, string> => ({
    ...Object.fromEntries(names.map((name) => [name, newSecret()])),
    ...had,
  });
  const secrets: Secrets = {
    superuser: kept.superuser ?? newSecret(),
    roles: all(['broker_owner', ...rolesOf(services)], kept.roles),
    clients: all([...services.map(clientOf), ...partnerClients], kept.clients),
    cookieKey: kept.cookieKey ?? newSecret(),
  };
  writePrivate(file, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

/** 32 random bytes, base64. */
export function keepSymmetricKey(folder: string, name: string): string {
  const file = path.join(folder, `${name}.key`);
  keepPrivate(file, newSymmetricKey);
  return file;
}

/** A private signing key as JWK, with the id by which the public one is found. */
export function keepSigningKey(
  folder: string,
  name: string,
  alg: 'EdDSA' | 'ES256',
): { file: string; jwk: Record<string, string> } {
  const file = path.join(folder, `${name}.jwk.json`);
  return { file, jwk: JSON.parse(keepPrivate(file, () => newSigningKey(name, alg))) as Record<string, string> };
}
