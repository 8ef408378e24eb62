import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';
import { withClient } from './with-client';

const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The advisory lock that Prisma also takes: two migrators never run at once. */
const prismaLock = 72707369;

/**
 * Applies the folders of a `prisma/migrations` directory that are not yet applied, in the order of their names, keeping
 * the ledger that `prisma migrate deploy` reads. Each is applied and noted together or not at all: a run that is killed
 * in the middle can be repeated.
 * @returns the names of the migrations applied now
 */
export const applyMigrations = (connectionString: string, directory: string): Promise<string[]> =>
  withClient(connectionString, async (client) => {
    await client.query(`SELECT pg_advisory_lock(${prismaLock})`);
    await client.query(ledger);
    const pending = await pendingMigrations(client, directory);
    for (const name of pending) await applyOne(client, directory, name);
    return pending;
  });

async function pendingMigrations(client: Client, directory: string): Promise<string[]> {
  const { rows } = await client.query<{ migration_name: string; finished_at: Date | null }>(
    'SELECT migration_name, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  const failed = rows.find((r) => r.finished_at === null);
  if (failed) throw new Error(`Migration ${failed.migration_name} failed earlier; resolve it first (P3009).`);
  const done = new Set(rows.map((r) => r.migration_name));
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((e) => e.isDirectory() && !done.has(e.name))
    .map((e) => e.name)
    .sort();
}

async function applyOne(client: Client, directory: string, name: string): Promise<void> {
  const sql = await readFile(path.join(directory, name, 'migration.sql'), 'utf8');
  const id = randomUUID();
  const checksum = createHash('sha256').update(sql).digest('hex');
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [id, checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // a connection that is gone has rolled back
    throw error;
  }
}
