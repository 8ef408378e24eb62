import { adminUrl, startPostgres, type PostgresOptions } from '../postgres/postgres-server';
import { prepareBroker } from '../postgres/prepare-broker';
import { migrateAll, prepareDatabases, type Service } from '@homeward/deployment';
import { databaseUrl, type Surroundings } from './environment';

/** Starts PostgreSQL and brings every database up to date. @returns how many migrations were new */
export async function startStorage(
  postgres: PostgresOptions,
  surroundings: Surroundings,
  services: readonly Service[],
): Promise<number> {
  await startPostgres(postgres);
  const { secrets, kafkaBrokers } = surroundings;
  const connect = (database: string): string => adminUrl(postgres, database);
  await prepareDatabases(connect, services, secrets.roles);
  if (kafkaBrokers.length === 0) await prepareBroker(connect, services, secrets);
  return migrateAll((database, role) => databaseUrl(postgres.port, database, role, secrets.roles[role]!), services);
}
