import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { newId } from '@homeward/kernel';
import { PostgresBroker } from '@homeward/messaging';
import { rebuilding } from './testing/rebuild.suite';

const sql = (name: string): string =>
  readFileSync(path.resolve(__dirname, `../../../libs/messaging/sql/${name}.sql`), 'utf8');
const database = `log_${newId().replaceAll('-', '_')}`;
const url = (name: string): string => `${process.env['TEST_POSTGRES']}/${name}`;

const run = async (name: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url(name) });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

beforeAll(async () => {
  await run('postgres', `CREATE DATABASE ${database}`);
  await run(database, `${sql('log')};${sql('log-pruning')}`);
});

rebuilding('the log in PostgreSQL', () => Promise.resolve(new PostgresBroker(url(database))));
