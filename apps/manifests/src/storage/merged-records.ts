import type { Facts } from '../model/traveller';
import type { Database } from './prisma';

const unfit: ReadonlySet<string | undefined> = new Set(['UNFIT', 'TEMP_UNFIT']);
const heldBack: NonNullable<Facts['protection']> = {
  cleared: false,
  bestInterests: 'NOT_REQUIRED',
  otherParent: 'NOT_REQUIRED',
};

/**
 * Holds of records that were merged into these people: two records were one person, so what protection or a clinician said
 * under the one stands under the other, until they lift it there.
 */
export async function holdsOfMerged(db: Database, personIds: string[]): Promise<(id: string, facts: Facts) => Facts> {
  const gone = await db.traveller.findMany({
    where: { mergedInto: { in: personIds } },
    select: { mergedInto: true, protection: true, medical: true },
  });
  const of = (has: (f: Pick<Facts, 'protection' | 'medical'>) => boolean): Set<string | null> =>
    new Set(gone.filter((g) => has(g as unknown as Facts)).map((g) => g.mergedInto));
  const held = of((f) => f.protection?.cleared === false);
  const ill = of((f) => unfit.has(f.medical?.decision));
  return (id, facts) => ({
    ...facts,
    ...(held.has(id) && { protection: { ...(facts.protection ?? heldBack), cleared: false } }),
    ...(ill.has(id) && facts.medical && { medical: { ...facts.medical, decision: 'TEMP_UNFIT' } }),
  });
}
