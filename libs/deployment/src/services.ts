import path from 'node:path';

/** One program of the platform, and what it needs. */
export interface Service {
  name: string;
  /** Has a database of its own. */
  database?: boolean;
  /** Key files that it is given. */
  keys?: readonly KeyName[];
}

export type KeyName =
  'MASTER_KEY_FILE' | 'BLIND_INDEX_KEY_FILE' | 'SIGNING_KEY_FILE' | 'RECORD_KEY_FILE' | 'EVENT_KEY_FILE';

/** All services, for both editions. Not in the list: identity starts first and stops last, the gateway stops first. */
export const services: readonly Service[] = [
  { name: 'registration', database: true, keys: ['MASTER_KEY_FILE', 'BLIND_INDEX_KEY_FILE'] },
  { name: 'consent', database: true, keys: ['SIGNING_KEY_FILE'] },
  { name: 'protection', database: true },
  { name: 'medical-clearance', database: true },
  { name: 'charter-flights', database: true },
  { name: 'manifests', database: true, keys: ['SIGNING_KEY_FILE'] },
  { name: 'reception', database: true },
  { name: 'status-feed', database: true },
  { name: 'partner-api', database: true },
];

/** The key files of a service: whoever stores something vouches for it, and for what it sends, with keys of its own. */
export const keysOf = ({ keys = [], database }: Service): readonly KeyName[] => [
  ...keys,
  ...(database ? (['RECORD_KEY_FILE', 'EVENT_KEY_FILE'] as const) : []),
];

export const root = path.resolve(__dirname, '../../..');

export const programOf = (name: string): string => path.join(root, 'apps', name, 'dist/main.cjs');
export const migrationsOf = (name: string): string => path.join(root, 'apps', name, 'prisma/migrations');
export const databaseOf = (name: string): string => name.replaceAll('-', '_');
