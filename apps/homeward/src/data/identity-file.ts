import path from 'node:path';
import { identityFile, writePrivate, type Service } from '@homeward/deployment';
import { keepSigningKey, type Secrets } from './secrets';

/** Writes identity's keys and clients. @returns the file */
export function writeIdentityFile(folder: string, secrets: Secrets, services: readonly Service[]): string {
  const { jwk } = keepSigningKey(folder, 'oidc', 'ES256');
  const file = path.join(folder, 'identity.json');
  const secretOf = (clientId: string): string => secrets.clients[clientId]!;
  writePrivate(file, identityFile(JSON.stringify(jwk), secrets.cookieKey, secretOf, services));
  return file;
}
