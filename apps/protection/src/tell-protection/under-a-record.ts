import type { Assessment, ProtectionFile } from '../model/protection-file';
import type { Separation } from '../model/separation';
import type { Database } from '../storage/prisma';
import type { UnderARecord } from './who-is-asked-anew.decision';

export interface KnownUnderARecord extends UnderARecord {
  /** Those who protect children are to hear of it. */
  child: boolean;
  /** Ordered meanwhile, and in force; what repeats another order already stands for both. */
  separations: Separation[];
}

const standsInTheWay = (a: Assessment): boolean =>
  !a.cleared || a.embassyBlocked || a.bestInterests === 'OUTSTANDING' || a.otherParent === 'MISSING';

const changedSql = `
  SELECT EXISTS (SELECT 1 FROM history h
                 WHERE h.aggregate_id = ANY($1::uuid[]) AND h.aggregate = 'protection_file' AND h.at > $2::timestamptz)
      OR EXISTS (SELECT 1 FROM concern c WHERE c.person_id = ANY($1::uuid[]) AND c.received_at > $2::timestamptz) AS changed`;

/**
 * What protection has under these records of one person, without opening anything.
 * @param since when the records became one; where that is not known, everything counts as recorded since
 */
export async function underARecord(db: Database, ids: string[], since = new Date(0)): Promise<KnownUnderARecord> {
  const files = await db.protectionFile.findMany({ where: { id: { in: ids } }, select: { state: true } });
  const open = await db.concern.findMany({
    where: { personId: { in: ids }, answered: false },
    select: { child: true },
  });
  const [row] = await db.$queryRawUnsafe<{ changed: boolean }[]>(changedSql, ids, since);
  const orders = await db.separation.findMany({
    where: { OR: [{ personId: { in: ids } }, { otherId: { in: ids } }] },
    orderBy: { id: 'asc' },
    select: { state: true },
  });
  const separations = orders
    .map((o) => o.state as unknown as Separation)
    .filter((s) => !s.liftedAt && !s.repeats && new Date(s.orderedAt) > since);
  const held = files.some((f) => standsInTheWay((f.state as unknown as ProtectionFile).assessment));
  return {
    isHeld: held || open.length > 0,
    changedMeanwhile: row!.changed || separations.length > 0,
    child: open.some((c) => c.child),
    separations,
  };
}
