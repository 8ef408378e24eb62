import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from './config';

const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};
const registration = {
  name: 'registration',
  openDatabase: () => ({}) as never,
  keyFiles: ['MASTER_KEY_FILE', 'BLIND_INDEX_KEY_FILE'],
};
const shared = { PORT: '4000', OIDC_ISSUER: 'https://issuer.example', OIDC_JWKS_URL: 'https://issuer.example/jwks' };
const real = {
  ...shared,
  OIDC_TOKEN_URL: 'https://issuer.example/token',
  KAFKA_BROKERS: 'kafka:9092',
  CLIENT_SECRET_FILE: file('client', 'secret\n'),
  DATABASE_URL: 'postgresql://registration_app@postgres:5432/registration',
  DATABASE_PASSWORD_FILE: file('database', 'p@ss/word\n'),
  MASTER_KEY_FILE: '/run/secrets/master_key',
  BLIND_INDEX_KEY_FILE: '/run/secrets/blind_index_key',
  READS_FOLDER: '/var/lib/homeward',
  RECORD_KEY_FILE: '/run/secrets/record_key',
  EVENT_KEY_FILE: '/run/secrets/event_key',
  EVENT_KEYS_FILE: '/run/secrets/event_keys',
};

describe('a service outside an exercise', () => {
  it('takes its secrets from files', () => {
    const { database, clientSecret } = readConfig(registration, real);
    expect(clientSecret).toBe('secret');
    expect(decodeURIComponent(new URL(database!).password)).toBe('p@ss/word');
  });

  it.each([
    'MASTER_KEY_FILE',
    'BLIND_INDEX_KEY_FILE',
    'RECORD_KEY_FILE',
    'EVENT_KEY_FILE',
    'EVENT_KEYS_FILE',
    'KAFKA_BROKERS',
    'CLIENT_SECRET_FILE',
    'OIDC_TOKEN_URL',
    'READS_FOLDER',
  ])('does not start without %s, and names it', (variable) => {
    const without = { ...real, [variable]: undefined };
    expect(() => readConfig(registration, without)).toThrow(new RegExp(`needs real secrets: set ${variable}\\.$`));
  });

  it('does not start with a signing key that would end with the process', () => {
    expect(() => readConfig({ ...registration, name: 'manifests', keyFiles: ['SIGNING_KEY_FILE'] }, real)).toThrow(
      'set SIGNING_KEY_FILE.',
    );
  });

  it('names a secret file that cannot be read', () => {
    const missing = { ...real, CLIENT_SECRET_FILE: '/run/secrets/nothing' };
    expect(() => readConfig(registration, missing)).toThrow('CLIENT_SECRET_FILE names cannot be read');
  });

  it('does not start without its database, and names the variables', () => {
    expect(() => readConfig(registration, { ...real, DATABASE_URL: undefined })).toThrow('set DATABASE_URL');
  });

  it('needs none of it when it has no database', () => {
    expect(() => readConfig({ name: 'gateway' }, shared)).not.toThrow();
  });

  it('does not start with a moved clock', () => {
    expect(() => readConfig(registration, { ...real, HOMEWARD_CLOCK_OFFSET_MS: '5' })).toThrow('only for exercises');
  });
});

describe('a service in an exercise', () => {
  it('needs less', () => {
    expect(readConfig(registration, { ...shared, HOMEWARD_EXERCISE: '1' }).exercise).toBe(true);
  });
});
