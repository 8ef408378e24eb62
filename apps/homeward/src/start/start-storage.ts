import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyTopics, kafkaAddress, readCatalogue } from '@homeward/messaging';
import { migrateAll } from '../postgres/migrate';
import { adminUrl, startPostgres, type PostgresOptions } from '../postgres/postgres-server';
import { prepareBroker } from '../postgres/prepare-broker';
import { prepareDatabases } from '../postgres/prepare-databases';
import { Sentence } from '../sentence';
import { root, type Service } from '../services';
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

/**
 * Topics are what the catalogue declares before anybody writes; nothing is ever created by accident. @throws Sentence
 * @param say told of each topic that could not be made as it is declared
 */
export async function prepareTopics(brokers: string[], say: (line: string) => void): Promise<void> {
  const catalogue = readCatalogue(readFileSync(path.join(root, 'deploy/kafka/topics.yaml'), 'utf8'));
  const address = kafkaAddress({ ...process.env, KAFKA_BROKERS: brokers.join(',') })!;
  const differences = await applyTopics({ retry: { retries: 3 }, ...address }, catalogue).catch(() => {
    throw new Sentence(`Kafka does not answer at ${brokers.join(', ')}: start it first, or leave --kafka away.`);
  });
  for (const d of differences.filter(({ what, mended }) => what === 'partitions' && !mended))
    say(`Topic ${d.topic} has ${d.found} partitions where ${d.declared} are declared; keys stay where they are.`);
}
