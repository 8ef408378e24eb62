import type { ProtectionFile } from '../model/protection-file';
import type { Separation } from '../model/separation';
import type { Database } from '../storage/prisma';
import type { UnderARecord } from './who-is-asked-anew.decision';

const writtenSql = `
  SELECT EXISTS (SELECT 1 FROM history h
                 WHERE h.aggregate_id = ANY($1::uuid[]) AND h.aggregate = 'protection_file' AND h.at > $2::timestamptz)
      OR EXISTS (SELECT 1 FROM concern c WHERE c.person_id = ANY($1::uuid[]) AND c.received_at > $2::timestamptz) AS written`;

/**
 * Reads what protection has under these records of one person, without opening anything.
 * @param since when the records became one; where that is not known, everything counts as recorded since
 */
export async function underARecord(db: Database, records: string[], since = new Date(0)): Promise<UnderARecord> {
  const files = await db.protectionFile.findMany({ where: { id: { in: records } }, select: { state: true } });
  const open = await db.concern.findMany({
    where: { personId: { in: records }, answered: false },
    select: { child: true },
  });
  const [row] = await db.$queryRawUnsafe<{ written: boolean }[]>(writtenSql, records, since);
  const orders = await db.separation.findMany({
    where: { OR: [{ personId: { in: records } }, { otherId: { in: records } }] },
    orderBy: { id: 'asc' },
    select: { state: true },
  });
  return {
    records,
    since: since.toISOString(),
    assessments: files.map((f) => (f.state as unknown as ProtectionFile).assessment),
    open,
    writtenSince: row!.written,
    orders: orders.map((o) => o.state as unknown as Separation),
  };
}
