import path from 'node:path';
import { newId } from '@homeward/kernel';
import { applyMigrations, withClient } from '@homeward/persistence';

const root = path.resolve(__dirname, '../../..');

const server = (): string => {
  const url = process.env['TEST_POSTGRES'];
  if (!url) throw new Error('Run integration specs with `npx jest --selectProjects integration`.');
  return url;
};

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
    }
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    return `${server()}/${name}`;
  });
}
