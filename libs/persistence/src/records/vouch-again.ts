import type { Db } from '@homeward/messaging';
import { adoptRecords } from './adopt-records';

/**
 * Vouches for records as they stand now, after somebody has seen to it that they are right. Needs the rights of the
 * database's owner, which the service has not: what was vouched for once it cannot take back.
 * @param ids all that are there when left out
 * @returns for how many
 */
export async function vouchAgain(
  db: Db,
  kind: { table: string; sealedLater?: readonly string[] },
  ids: string[] | undefined,
  now: Date,
): Promise<number> {
  const { table } = kind;
  await db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('DELETE FROM record_adoption WHERE aggregate = $1', table);
    await tx.$executeRawUnsafe(
      `UPDATE "${table}" SET head = NULL WHERE $1::uuid[] IS NULL OR id = ANY($1::uuid[])`,
      ids ?? null,
    );
  });
  return (await adoptRecords(db, kind, now)) ?? 0;
}
