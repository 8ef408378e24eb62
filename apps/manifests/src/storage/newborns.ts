import { NotFound } from '@homeward/kernel';
import type { Newborn } from '../commands/join-newborn';
import { daysOf } from '../model/bands';
import type { Flight } from '../model/traveller';
import type { AgesOnDays } from './ages';
import type { Database } from './prisma';
import { knownByPerson } from './travellers';

/**
 * A registered child as it would travel.
 * @throws NotFound until it is registered, DependencyAway while its age cannot be worked out
 */
export async function getNewborn(
  db: Database,
  ages: AgesOnDays,
  flight: Flight,
  personId: string,
  now: Date,
): Promise<Omit<Newborn, 'motherId'>> {
  const row = await db.traveller.findFirst({ where: { personId } });
  if (!row?.familyId || !row.sealedIdentity) throw new NotFound('Person');
  const days = daysOf(flight, now);
  await ages.workOut([personId], days);
  const { facts, bands, mayBeOfAge } = (await knownByPerson(db, [personId], days)).get(personId)!;
  return { personId, familyId: row.familyId, facts, band: bands[0]!, bands, mayBeOfAge };
}
