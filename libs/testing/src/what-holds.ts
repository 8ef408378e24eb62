import type { INestApplicationContext } from '@nestjs/common';
import type { Db } from '@homeward/messaging';
import { verifyRecords } from '@homeward/persistence';
import { keepersOfProofs, recordStores } from '@homeward/runtime';

/** What the verifier finds in the database of a service: `table: what`, and nothing where everything holds. */
export async function whatDoesNotHold({ app, db }: { app: INestApplicationContext; db: Db }): Promise<string[]> {
  const found: string[] = [];
  const note = ({ table, version, what }: { table: string; version: number; what: string }): void =>
    void found.push(`${table} ${version}: ${what}`);
  for (const { kind } of recordStores(app)) await verifyRecords(db, kind, note);
  for (const keeper of keepersOfProofs(app)) await keeper.verify(note);
  return found;
}
