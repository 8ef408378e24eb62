import path from 'node:path';
import { newId } from '@homeward/kernel';
import { applyMigrations, withClient } from '@homeward/persistence';

const root = path.resolve(__dirname, '../../..');

const server = (): string => {
  const url = process.env['TEST_POSTGRES'];
  if (!url) throw new Error('Run integration specs with `npx jest --selectProjects integration`.');
  return url;
};

/** The role that services under test have: like that of a platform it may read and write rows, and row security holds. */
const role = 'service_under_test';
const rights = `
  DO $$ BEGIN
    CREATE ROLE ${role} LOGIN PASSWORD '${role}';
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
  GRANT USAGE ON SCHEMA public TO ${role};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role};`;

/** A database of `testDatabase` as its service connects to it; the specs themselves connect as its administrator. */
export function asService(database: string): string {
  const url = new URL(database);
  url.username = url.password = role;
  return url.href;
}

/** A new database with the schema of a service, cloned from a template that the first caller makes. */
export async function testDatabase(app: string): Promise<string> {
  const template = `template_${app.replaceAll('-', '_')}`;
  const name = `test_${newId().replaceAll('-', '_')}`;
  return withClient(`${server()}/postgres`, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (!rowCount) {
      await client.query(`CREATE DATABASE ${template}`);
      await applyMigrations(`${server()}/${template}`, path.join(root, 'apps', app, 'prisma/migrations'));
      await withClient(`${server()}/${template}`, (inside) => inside.query(rights));
    }
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    return `${server()}/${name}`;
  });
}
