import { migrateAll, services } from '@homeward/deployment';
import { addressOf, asSentence, passwordOf, postgresAddress } from './postgres-address';

/** Brings every service's schema up to date. @throws Sentence */
export async function migrate(env: NodeJS.ProcessEnv): Promise<string> {
  const server = postgresAddress(env);
  const urlOf = (database: string, role: string): string => addressOf(server, database, role, passwordOf(env, role));
  const applied = await migrateAll(urlOf, services).catch((error: unknown) => {
    throw asSentence(server, error);
  });
  return applied === 0 ? 'every schema was up to date.' : `${applied} migrations applied; every schema is up to date.`;
}
