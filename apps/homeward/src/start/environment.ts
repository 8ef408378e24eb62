import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keepSigningKey, keepSymmetricKey, type Secrets } from '../data/secrets';
import {
  databaseOf,
  eventKeysFile,
  keysOf,
  services,
  writePrivate,
  type KeyName,
  type Service,
} from '@homeward/deployment';

/** What the environments of all programs have in common. */
export interface Surroundings {
  url: string;
  dataFolder: string;
  ports: Record<string, number>;
  postgresPort: number;
  /** Where the gateway shows its figures. */
  metricsPort: number;
  secrets: Secrets;
  kafkaBrokers: string[];
  exercise: boolean;
  clockOffsetMs: number;
}

type Environment = Record<string, string | undefined>;

const addressOf = (port: number | undefined): string => `http://127.0.0.1:${port}`;

export const databaseUrl = (port: number, database: string, role: string, password: string): string =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;

const eventKey = (folder: string, service: string) => keepSigningKey(folder, `events-${service}`, 'EdDSA');

/** The public keys of all services, in one file. */
function eventKeys(folder: string): string {
  const file = path.join(folder, 'event-keys.json');
  const names = services.filter(({ database }) => database).map(({ name }) => name);
  const own = Object.fromEntries(names.map((name) => [name, JSON.stringify(eventKey(folder, name).jwk)]));
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const now = eventKeysFile(before, own);
  if (now !== before) writePrivate(file, now);
  return file;
}

const keyFile = (folder: string, service: string, key: KeyName): string => {
  if (key === 'SIGNING_KEY_FILE') return keepSigningKey(folder, `signing-${service}`, 'EdDSA').file;
  if (key === 'EVENT_KEY_FILE') return eventKey(folder, service).file;
  if (key === 'RECORD_KEY_FILE') return keepSymmetricKey(folder, `records-${service}`);
  return keepSymmetricKey(folder, key === 'MASTER_KEY_FILE' ? 'master' : 'blind-index');
};

/** The environment of every program; an undefined value removes a variable of the terminal. */
export function commonEnvironment(name: string, s: Surroundings): Environment {
  const issuer = `${s.url}/oidc`;
  return {
    PORT: String(s.ports[name]),
    HOST: '127.0.0.1',
    OIDC_ISSUER: issuer,
    OIDC_JWKS_URL: `${addressOf(s.ports['identity'])}/oidc/jwks`,
    OIDC_TOKEN_URL: `${addressOf(s.ports['identity'])}/oidc/token`,
    SERVICES: JSON.stringify(Object.fromEntries(Object.entries(s.ports).map(([n, port]) => [n, addressOf(port)]))),
    HOMEWARD_EXERCISE: s.exercise ? '1' : '0',
    HOMEWARD_CLOCK_OFFSET_MS: s.exercise ? String(s.clockOffsetMs) : undefined,
    CLIENT_ID: undefined,
    CLIENT_SECRET: undefined,
    DATABASE_URL: undefined,
    BROKER_DATABASE_URL: undefined,
    KAFKA_BROKERS: undefined,
  };
}

/** The environment of one domain service: its own database in its own role, the broker, and the keys it may hold. */
export function serviceEnvironment(service: Service, s: Surroundings): Environment {
  const { name } = service;
  const database = databaseOf(name);
  const role = `${database}_app`;
  const url = (of: string): string => databaseUrl(s.postgresPort, of, role, s.secrets.roles[role]!);
  const kafka = s.kafkaBrokers.length > 0;
  return {
    ...commonEnvironment(name, s),
    CLIENT_ID: `svc-${name}`,
    CLIENT_SECRET: s.secrets.clients[`svc-${name}`],
    ...(service.database && { DATABASE_URL: url(database) }),
    ...(service.database && !kafka && { BROKER_DATABASE_URL: url('broker') }),
    READS_FOLDER: path.join(s.dataFolder, 'reads'),
    ...(kafka && { KAFKA_BROKERS: s.kafkaBrokers.join(',') }),
    ...(service.database && { EVENT_KEYS_FILE: eventKeys(s.dataFolder) }),
    ...Object.fromEntries(keysOf(service).map((key) => [key, keyFile(s.dataFolder, name, key)])),
  };
}

export const identityEnvironment = (s: Surroundings, identityFile: string, partnersFile?: string): Environment => ({
  ...commonEnvironment('identity', s),
  IDENTITY_FILE: identityFile,
  PARTNERS_FILE: partnersFile,
  ASSIGNMENTS_FILE: path.join(s.dataFolder, 'assignments.json'),
  BACK_CHANNEL_LOGOUT_URL: `${addressOf(s.ports['gateway'])}/back-channel-logout`,
});

export const gatewayEnvironment = (s: Surroundings): Environment => ({
  ...commonEnvironment('gateway', s),
  PUBLIC_URL: s.url,
  METRICS_PORT: String(s.metricsPort),
});

/** The file of further partners, where it exists: `[{ "clientId", "secret", "roles" }]`. */
export function existingPartnersFile(folder: string): string | undefined {
  const file = path.join(folder, 'partners.json');
  return existsSync(file) ? file : undefined;
}
