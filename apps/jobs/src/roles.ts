import { prepareDatabases, rolesOf, services } from '@homeward/deployment';
import { addressOf, asSentence, passwordOf, postgresAddress, secretIn } from './postgres-address';

/** Creates a database and two roles for each service. @throws Sentence */
export async function roles(env: NodeJS.ProcessEnv): Promise<string> {
  const server = postgresAddress(env);
  const file = env['POSTGRES_PASSWORD_FILE'];
  const password = file ? secretIn(file) : decodeURIComponent(server.password);
  const names = rolesOf(services);
  const passwords = Object.fromEntries(names.map((role) => [role, passwordOf(env, role)]));
  const connect = (database: string): string => addressOf(server, database, server.username, password);
  await prepareDatabases(connect, services, passwords).catch((error: unknown) => {
    throw asSentence(server, error);
  });
  return `${names.length} roles and ${names.length / 2} databases are there.`;
}
