import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  clientOf,
  eventKeysFile,
  identityFile,
  keepPrivate,
  newSecret,
  newSigningKey,
  newSymmetricKey,
  partnerClients,
  rolesOf,
  services,
  writePrivate,
} from '@homeward/deployment';
import { environmentFile } from './environment-file';

/** The user of the images, who reads the files in a container when root makes them. */
const imageUser = 1000;

/**
 * Makes every missing secret, one file each, readable by its owner only; never changes one. `--folder .secrets` says
 * where; `--exercise` also writes `.env` beside it, which turns on an exercise with demo users.
 */
export function makeSecrets(args: string[]): string {
  const { values } = parseArgs({
    args,
    options: { folder: { type: 'string', default: '.secrets' }, exercise: { type: 'boolean', default: false } },
  });
  const folder = path.resolve(values.folder);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const asRoot = process.getuid?.() === 0;
  let made = 0;
  const keep = (name: string, make: () => string): string => {
    const file = path.join(folder, name);
    made += existsSync(file) ? 0 : 1;
    const text = keepPrivate(file, make);
    if (asRoot) chownSync(file, imageUser, imageUser);
    return text;
  };

  const clients = [...services.map(clientOf), ...partnerClients];
  for (const name of ['postgres', 'keycloak_admin', 'grafana_admin', ...rolesOf(services), ...clients])
    keep(name, newSecret);
  keep('master_key', newSymmetricKey);
  keep('blind_index_key', newSymmetricKey);
  for (const service of ['consent', 'manifests'])
    keep(`signing_key_${service}`, () => newSigningKey(`signing-${service}`, 'EdDSA'));
  for (const { name } of services.filter((service) => service.database)) keep(`record_key_${name}`, newSymmetricKey);
  for (const name of ['admin', ...services.map((service) => service.name)]) keep(`kafka_${name}`, newSecret);
  const eventKeys = Object.fromEntries(
    services
      .filter((service) => service.database)
      .map(({ name }) => [name, keep(`event_key_${name}`, () => newSigningKey(`events-${name}`, 'EdDSA'))]),
  );
  const known = path.join(folder, 'event_keys'); // public, and made from the others
  writePrivate(known, eventKeysFile(existsSync(known) ? readFileSync(known, 'utf8') : undefined, eventKeys));
  if (asRoot) chownSync(known, imageUser, imageUser);
  keep('identity', () =>
    identityFile(newSigningKey('oidc', 'ES256'), newSecret(), (id) => keep(id, newSecret), services),
  );

  if (values.exercise) keepPrivate(path.join(path.dirname(folder), '.env'), environmentFile);
  return `${made} made, the others kept, in ${folder}.`;
}
