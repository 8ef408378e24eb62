import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepSecrets } from '../data/secrets';
import { services } from '@homeward/deployment';
import { gatewayEnvironment, serviceEnvironment, type Surroundings } from './environment';

describe('the environment of a service', () => {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'homeward-environment-'));
  afterAll(() => rmSync(dataFolder, { recursive: true }));
  const surroundings: Surroundings = {
    url: 'http://localhost:4400',
    dataFolder,
    ports: { identity: 4402, gateway: 4400, 'medical-clearance': 4403 },
    postgresPort: 4401,
    metricsPort: 4412,
    secrets: keepSecrets(dataFolder, services),
    kafkaBrokers: [],
    exercise: true,
    clockOffsetMs: 1_000,
  };
  const environmentOf = (name: string, over: Partial<Surroundings> = {}): Record<string, string | undefined> =>
    serviceEnvironment(
      services.find((service) => service.name === name)!,
      { ...surroundings, ...over },
    );

  it('has its own database, in the role that may not change the schema', () => {
    const { DATABASE_URL } = environmentOf('medical-clearance');
    expect(DATABASE_URL).toContain('//medical_clearance_app:');
    expect(DATABASE_URL).toMatch(/\/medical_clearance$/);
  });

  it('has one broker: the log in PostgreSQL in its own role, or Kafka', () => {
    expect(environmentOf('consent')['BROKER_DATABASE_URL']).toMatch(/\/\/consent_app:.*\/broker$/);
    const kafka = environmentOf('consent', { kafkaBrokers: ['k:9092'] });
    expect(kafka['KAFKA_BROKERS']).toBe('k:9092');
    expect(kafka['BROKER_DATABASE_URL']).toBeUndefined();
  });

  it('has a key only when the service may hold it', () => {
    expect(environmentOf('registration')['MASTER_KEY_FILE']).toMatch(/master\.key$/);
    expect(environmentOf('consent')['SIGNING_KEY_FILE']).not.toBe(environmentOf('manifests')['SIGNING_KEY_FILE']);
    expect(new Set(services.map(({ name }) => environmentOf(name)['RECORD_KEY_FILE'])).size).toBe(services.length);
    expect(new Set(services.map(({ name }) => environmentOf(name)['EVENT_KEY_FILE'])).size).toBe(services.length);
    for (const { name } of services.filter((service) => service.name !== 'registration'))
      expect(environmentOf(name)).not.toHaveProperty('MASTER_KEY_FILE');
  });

  it('has the public keys of all services, which open nothing', () => {
    const files = services.map(({ name }) => environmentOf(name)['EVENT_KEYS_FILE']);
    expect(new Set(files).size).toBe(1);
    const { keys } = JSON.parse(readFileSync(files[0]!, 'utf8')) as { keys: { service: string; d?: string }[] };
    expect(keys.map(({ service }) => service)).toEqual(services.map(({ name }) => name));
    expect(keys.filter(({ d }) => d)).toEqual([]);
  });

  it('has the port for figures, for the gateway, which leads to no service', () => {
    const { METRICS_PORT, SERVICES } = gatewayEnvironment(surroundings);
    expect(METRICS_PORT).toBe('4412');
    expect(SERVICES).not.toContain('4412');
  });

  it('has no moved clock outside an exercise', () => {
    expect(environmentOf('consent')['HOMEWARD_CLOCK_OFFSET_MS']).toBe('1000');
    expect(environmentOf('consent', { exercise: false })['HOMEWARD_CLOCK_OFFSET_MS']).toBeUndefined();
  });
});
