import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newId } from '@homeward/kernel';
import { applyMigrations } from './migrate';
import { withClient } from './with-client';

const server = process.env['TEST_POSTGRES']!;
const slow = 'CREATE TABLE slow (id int); SELECT pg_sleep(30);';

describe('migrations', () => {
  let folder: string;
  let url: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'migrations-'));
    const name = `test_${newId().replaceAll('-', '_')}`;
    await withClient(`${server}/postgres`, (client) => client.query(`CREATE DATABASE ${name}`));
    url = `${server}/${name}`;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const holds = (name: string, sql: string): void => {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  };
  const one = async (sql: string): Promise<unknown> =>
    withClient(url, async (client) => (await client.query<{ one: unknown }>(sql)).rows[0]?.one);

  it('are applied once, in the order of their names', async () => {
    holds('2_second', 'INSERT INTO first VALUES (2)');
    holds('1_first', 'CREATE TABLE first (id int)');
    expect(await applyMigrations(url, folder)).toEqual(['1_first', '2_second']);
    expect(await applyMigrations(url, folder)).toEqual([]);
    expect(await one('SELECT count(*)::int AS one FROM first')).toBe(1);
  });

  it('start again after the server ended in the middle of one, and fail without ending the process', async () => {
    holds('1_slow', slow);
    const cut = expect(applyMigrations(url, folder)).rejects.toThrow(/terminat/);
    const sleeping = `SELECT pg_terminate_backend(pid) AS one FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE '%pg_sleep%' AND pid <> pg_backend_pid()`;
    while (!(await one(sleeping)));
    await cut;
    holds('1_slow', slow.replace('30', '0'));
    expect(await applyMigrations(url, folder)).toEqual(['1_slow']);
  }, 30_000);

  it('leave nothing behind of a wrong one, which can then be fixed', async () => {
    holds('1_wrong', 'CREATE TABLE half (id int); SELECT * FROM nowhere');
    await expect(applyMigrations(url, folder)).rejects.toThrow(/nowhere/);
    expect(await one(`SELECT to_regclass('half')::text AS one`)).toBeNull();
    holds('1_wrong', 'CREATE TABLE half (id int)');
    expect(await applyMigrations(url, folder)).toEqual(['1_wrong']);
  });
});
