import type { Db } from '@homeward/messaging';
import { vouchAgain } from '@homeward/persistence';

/**
 * After a spec has written a table by SQL, as an earlier release had it: its records are vouched for as they stand, as at
 * the first start of this one.
 */
export async function vouchedAsOfBefore(db: Db, table: string, sealedLater?: readonly string[]): Promise<void> {
  await db.$executeRawUnsafe('UPDATE history SET hash = NULL, n = NULL WHERE aggregate = $1', table);
  await vouchAgain(db, { table, sealedLater }, undefined, new Date(0));
}
