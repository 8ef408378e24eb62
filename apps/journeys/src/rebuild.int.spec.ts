import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { newId } from '@homeward/kernel';
import { PostgresBroker } from '@homeward/messaging';
import { rebuilding } from './testing/rebuild.suite';

const schema = readFileSync(path.resolve(__dirname, '../../../libs/messaging/sql/log.sql'), 'utf8');
const database = `log_${newId().replaceAll('-', '_')}`;
const url = (name: string): string => `${process.env['TEST_POSTGRES']}/${name}`;

const run = async (name: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url(name) });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

beforeAll(async () => {
  await run('postgres', `CREATE DATABASE ${database}`);
  await run(database, schema);
});

rebuilding('the log in PostgreSQL', () => Promise.resolve(new PostgresBroker(url(database))));
