import { withHoldsOf, type MergedFacts } from '../model/merged-holds';
import type { Facts } from '../model/traveller';
import type { Database } from './prisma';
import { apartFrom } from './separations';

/** Adds to what is known of these people what was said under records that were merged into theirs. */
export async function holdsOfMerged(db: Database, personIds: string[]): Promise<(id: string, facts: Facts) => Facts> {
  const gone = await db.traveller.findMany({
    where: { mergedInto: { in: personIds } },
    select: { mergedInto: true, protection: true, medical: true },
  });
  const apart = await apartFrom(db, personIds);
  return (id, facts) => ({
    ...withHoldsOf(gone.filter((g) => g.mergedInto === id) as unknown as MergedFacts[], facts),
    apartFrom: apart.FLIGHT.get(id),
    apartInRow: apart.ROW.get(id),
  });
}

/** Every record of one person: this one, the one into which it was merged, and those that were merged into either. */
export async function recordsOf(db: Database, personId: string): Promise<string[]> {
  const row = await db.traveller.findFirst({ where: { personId }, select: { mergedInto: true } });
  const kept = row?.mergedInto ?? personId;
  const gone = await db.traveller.findMany({
    where: { mergedInto: { in: [personId, kept] } },
    select: { personId: true },
  });
  return [...new Set([personId, kept, ...gone.map((g) => g.personId)])].sort();
}
