import { utcDayOf } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import type { Candidate } from '../model/candidate';
import { bandAt, type Flight } from '../model/traveller';
import { agreementsAbout } from './agreements';
import { holdsOfMerged } from './merged-records';
import type { Database } from './prisma';
import { factsOf } from './travellers';
import type { Agreements } from '../model/settle';

export interface Called {
  candidates: Candidate[];
  agreements: Agreements;
}

/** Everyone who was called for a flight, as they stand now. Opens dates of birth, in memory only, to work out ages. */
export async function calledFor(db: Database, vault: Vault, flight: Flight): Promise<Called> {
  const calls = await db.call.findMany({ where: { flightId: flight.flightId } });
  const travellers = await db.traveller.findMany({ where: { personId: { in: calls.map((c) => c.personId) } } });
  const families = [...new Set(travellers.flatMap((t) => (t.familyId ? [t.familyId] : [])))];
  const relatives = await db.traveller.findMany({
    where: { familyId: { in: families }, mergedInto: null },
    select: { personId: true, familyId: true },
  });
  const membersOf = (familyId: string): string[] =>
    relatives.filter((r) => r.familyId === familyId).map((r) => r.personId);
  const sealed = travellers.flatMap((t) =>
    t.sealedIdentity ? [{ personId: t.personId, sealed: t.sealedIdentity }] : [],
  );
  const identities = await vault.openMany<{ dob?: string }>(sealed);
  const withHolds = await holdsOfMerged(
    db,
    travellers.map((t) => t.personId),
  );
  const byId = new Map(travellers.map((t) => [t.personId, t]));
  const candidates = calls.flatMap((call): Candidate[] => {
    const t = byId.get(call.personId);
    if (!t?.familyId) return [];
    const dob = identities.get(t.personId)?.dob;
    const facts = withHolds(t.personId, factsOf(t));
    return [
      {
        personId: t.personId,
        familyId: t.familyId,
        family: membersOf(t.familyId),
        band: bandAt(dob, flight),
        facts,
        offPoint: call.offPoint,
        bagKg: call.bagKg,
        priority: call.priority,
        waitingSince: t.registeredOn ? utcDayOf(t.registeredOn) : '',
        needs: facts.medical?.needs ?? [],
      },
    ];
  });
  return {
    candidates,
    agreements: await agreementsAbout(
      db,
      candidates.map((c) => c.personId),
    ),
  };
}
