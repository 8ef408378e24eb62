import { withHoldsOf, type MergedFacts } from '../model/merged-holds';
import type { Facts } from '../model/traveller';
import type { Database } from './prisma';

/** Adds to what is known of these people what was said under records that were merged into theirs. */
export async function holdsOfMerged(db: Database, personIds: string[]): Promise<(id: string, facts: Facts) => Facts> {
  const gone = await db.traveller.findMany({
    where: { mergedInto: { in: personIds } },
    select: { mergedInto: true, protection: true, medical: true },
  });
  return (id, facts) => withHoldsOf(gone.filter((g) => g.mergedInto === id) as unknown as MergedFacts[], facts);
}
