import { createTopics } from '@homeward/messaging';
import { migrateAll } from '../postgres/migrate';
import { adminUrl, startPostgres, type PostgresOptions } from '../postgres/postgres-server';
import { prepareBroker } from '../postgres/prepare-broker';
import { prepareDatabases } from '../postgres/prepare-databases';
import { Sentence } from '../sentence';
import type { Service } from '../services';
import { databaseUrl, type Surroundings } from './environment';

/** PostgreSQL up, every database there and at its newest schema. @returns how many migrations were new */
export async function startStorage(
  postgres: PostgresOptions,
  surroundings: Surroundings,
  services: readonly Service[],
): Promise<number> {
  await startPostgres(postgres);
  const { secrets, kafkaBrokers } = surroundings;
  const connect = (database: string): string => adminUrl(postgres, database);
  await prepareDatabases(connect, services, secrets);
  if (kafkaBrokers.length === 0) await prepareBroker(connect, services, secrets);
  const urlOf = (database: string, role: string, password: string): string =>
    databaseUrl(postgres.port, database, role, password);
  return migrateAll(urlOf, services, secrets);
}

/** Topics are made before anybody writes; nothing is ever created by accident. @throws Sentence */
export async function prepareTopics(brokers: string[]): Promise<void> {
  const { allContracts } = await import('@homeward/contracts');
  const streams = [...new Set(allContracts().map(({ stream }) => stream))];
  await createTopics({ clientId: 'homeward', brokers, logLevel: 0, retry: { retries: 3 } }, streams).catch(() => {
    throw new Sentence(`Kafka does not answer at ${brokers.join(', ')}: start it first, or leave --kafka away.`);
  });
}
