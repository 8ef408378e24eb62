import { existsSync } from 'node:fs';
import { escapeIdentifier as id } from 'pg';
import { applyMigrations, withClient } from '@homeward/persistence';
import { databaseOf, migrationsOf, type Service } from './services';

/** Connection string of a database, connecting as a role. */
type UrlOf = (database: string, role: string) => string;

/**
 * The ledger of the schema is not the service's to touch, nor what it had to send before it signed; to its history, its record
 * of reads, what it once vouched for and where it first asked for signatures it only adds. Safe to run again.
 */
const takeRightsBack = (url: string, database: string): Promise<unknown> =>
  withClient(url, (client) =>
    client.query(`
      REVOKE ALL ON "_prisma_migrations" FROM ${id(`${database}_app`)};
      DO $$ BEGIN IF to_regclass('public.history') IS NOT NULL THEN
        REVOKE UPDATE, DELETE ON history FROM ${id(`${database}_app`)};
      END IF;
      IF to_regclass('public.read_record') IS NOT NULL THEN
        REVOKE UPDATE ON read_record, read_review FROM ${id(`${database}_app`)};
        REVOKE DELETE ON read_review FROM ${id(`${database}_app`)};
      END IF;
      IF to_regclass('public.record_adoption') IS NOT NULL THEN
        REVOKE UPDATE, DELETE ON record_adoption FROM ${id(`${database}_app`)};
      END IF;
      IF to_regclass('public.unsigned_until') IS NOT NULL THEN
        REVOKE UPDATE, DELETE ON unsigned_until FROM ${id(`${database}_app`)};
        REVOKE INSERT, UPDATE, DELETE ON unsent_of_before FROM ${id(`${database}_app`)};
      END IF; END $$`),
  );

/** Brings every service's schema up to date, as its owner, before any service starts. @returns how many were applied */
export async function migrateAll(urlOf: UrlOf, services: readonly Service[]): Promise<number> {
  const counts = await Promise.all(
    services.map(async ({ name, database }) => {
      if (!database || !existsSync(migrationsOf(name))) return 0;
      const db = databaseOf(name);
      const url = urlOf(db, `${db}_owner`);
      const applied = await applyMigrations(url, migrationsOf(name));
      await takeRightsBack(url, db);
      return applied.length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
