import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';

const ledger = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** The advisory lock that Prisma takes as well: two migrators never run at once. */
const prismaLock = 72707369;

/**
 * Applies the folders of a `prisma/migrations` directory that are not yet applied, in the order of their names,
 * keeping the ledger that `prisma migrate deploy` reads.
 * @returns the names of the migrations applied now
 */
export async function applyMigrations(connectionString: string, directory: string): Promise<string[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${prismaLock})`);
    await client.query(ledger);
    const pending = await pendingMigrations(client, directory);
    for (const name of pending) await applyOne(client, directory, name);
    return pending;
  } finally {
    await client.end();
  }
}

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
  await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1,$2,$3)', [
    id,
    checksum,
    name,
  ]);
  try {
    await client.query(sql);
  } catch (error) {
    await client.query('UPDATE "_prisma_migrations" SET logs=$2 WHERE id=$1', [id, (error as Error).message]);
    throw error;
  }
  await client.query('UPDATE "_prisma_migrations" SET finished_at=now(), applied_steps_count=1 WHERE id=$1', [id]);
}
