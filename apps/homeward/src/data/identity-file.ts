import path from 'node:path';
import type { Service } from '../services';
import { writePrivate } from './private-file';
import { keepSigningKey, type Secrets } from './secrets';

/** What identity reads: its signing key, which outlives restarts, and every program that may ask for a token. */
export function writeIdentityFile(folder: string, secrets: Secrets, services: readonly Service[]): string {
  const { jwk } = keepSigningKey(folder, 'oidc', 'ES256');
  const program = (clientId: string, role: string): object => ({
    clientId,
    secret: secrets.clients[clientId],
    roles: [role],
  });
  const file = path.join(folder, 'identity.json');
  writePrivate(
    file,
    JSON.stringify({
      jwks: { keys: [jwk] },
      cookieKeys: [secrets.cookieKey],
      programs: [...services.map(({ name }) => program(`svc-${name}`, 'service')), program('airline-demo', 'airline')],
    }),
  );
  return file;
}
