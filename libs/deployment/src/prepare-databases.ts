import { escapeIdentifier as id, escapeLiteral as text, type Client } from 'pg';
import { withClient } from '@homeward/persistence';
import { databaseOf, type Service } from './services';

/** Connection string of a database, as administrator of the server. */
type Connect = (database: string) => string;

const namesIn = async (client: Client, sql: string): Promise<Set<string>> =>
  new Set((await client.query<{ name: string }>(sql)).rows.map((row) => row.name));

/** What a service may do in its own database: read and write rows. Only the owner changes the schema. */
const rightsOf = (database: string): string => `
  ALTER SCHEMA public OWNER TO ${id(`${database}_owner`)};
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO ${id(`${database}_app`)};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${id(`${database}_owner`)} IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${id(`${database}_app`)};
  ALTER DEFAULT PRIVILEGES FOR ROLE ${id(`${database}_owner`)} IN SCHEMA public
    GRANT USAGE ON SEQUENCES TO ${id(`${database}_app`)};`;

/** The roles of the services: two for each database, one that uses it and one that changes its schema. */
export const rolesOf = (services: readonly Service[]): string[] =>
  services.filter((s) => s.database).flatMap(({ name }) => [`${databaseOf(name)}_owner`, `${databaseOf(name)}_app`]);

/**
 * Creates one database and two roles per service, and sets their passwords. Safe to run again, also after a run that
 * was cut off: every right is granted again.
 */
export async function prepareDatabases(
  connect: Connect,
  services: readonly Service[],
  passwords: Readonly<Record<string, string>>,
): Promise<void> {
  const databases = services.filter((service) => service.database).map((service) => databaseOf(service.name));
  await withClient(connect('postgres'), async (client) => {
    const existing = await namesIn(client, 'SELECT rolname AS name FROM pg_roles');
    const present = await namesIn(client, 'SELECT datname AS name FROM pg_database');
    await client.query('REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC');
    for (const role of rolesOf(services)) {
      const verb = existing.has(role) ? 'ALTER' : 'CREATE';
      await client.query(`${verb} ROLE ${id(role)} LOGIN PASSWORD ${text(passwords[role]!)}`);
    }
    for (const name of databases) {
      if (!present.has(name)) await client.query(`CREATE DATABASE ${id(name)} OWNER ${id(`${name}_owner`)}`);
      await client.query(`REVOKE ALL ON DATABASE ${id(name)} FROM PUBLIC`);
      await client.query(`GRANT CONNECT ON DATABASE ${id(name)} TO ${id(`${name}_app`)}`);
    }
  });
  await Promise.all(
    databases.map((name) => withClient(connect(name), async (client) => void (await client.query(rightsOf(name))))),
  );
}
