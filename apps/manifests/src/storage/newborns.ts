import { NotFound } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import type { Newborn } from '../commands/join-newborn';
import { bandAt, type Flight } from '../model/traveller';
import type { Database } from './prisma';
import { factsByPerson } from './travellers';

/** A registered child as it would travel. Opens the date of birth, in memory only. @throws NotFound until it is registered */
export async function getNewborn(
  db: Database,
  vault: Vault,
  flight: Flight,
  personId: string,
): Promise<Omit<Newborn, 'motherId'>> {
  const row = await db.traveller.findFirst({ where: { personId } });
  if (!row?.familyId || !row.sealedIdentity) throw new NotFound('Person');
  const known = await factsByPerson(db, [personId]);
  const { dob } = await vault.open<{ dob?: string }>(personId, row.sealedIdentity);
  return { personId, familyId: row.familyId, facts: known.get(personId)!, band: bandAt(dob, flight) };
}
