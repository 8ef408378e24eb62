import type { Agreements } from '../model/settle';
import { whoAgreesToPartIsOfAge } from '../rules/families/who-agrees-to-part-is-of-age';
import { agesFrom, dayOfAgreement } from './ages';
import type { Database } from './prisma';

/**
 * Every recorded agreement to part from one of these people, by whoever was of age as they gave it.
 */
export async function agreementsAbout(db: Database, leaverIds: string[]): Promise<Agreements> {
  const rows = await db.splitAgreement.findMany({ where: { leaverId: { in: leaverIds } } });
  const adults = await db.traveller.findMany({
    where: { personId: { in: rows.map((r) => r.adultId) } },
    select: { personId: true, sealedIdentity: true, ages: true },
  });
  const known = new Map(adults.map((a) => [a.personId, a]));
  const found = new Map<string, Set<string>>();
  for (const { leaverId, adultId, agreedAt } of rows) {
    const adult = known.get(adultId);
    const bandAsTheyAgreed =
      agreedAt && adult?.ages ? agesFrom(adult, [[dayOfAgreement(agreedAt)]]).bands[0] : undefined;
    if (whoAgreesToPartIsOfAge.holds({ bandAsTheyAgreed }))
      found.set(leaverId, (found.get(leaverId) ?? new Set()).add(adultId));
  }
  return found;
}
