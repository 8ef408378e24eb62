import { utcDayOf } from '@homeward/kernel';
import type { Candidate } from '../model/candidate';
import { daysOf } from '../model/bands';
import { answeringFor } from '../model/from-the-record';
import type { Flight } from '../model/traveller';
import { agesFrom, type AgesOnDays } from './ages';
import { agreementsAbout } from './agreements';
import { holdsOfMerged } from './merged-records';
import type { Database } from './prisma';
import { relativesOf } from './relatives';
import { factsOf } from './travellers';
import type { Agreements } from '../model/settle';

export interface Called {
  candidates: Candidate[];
  agreements: Agreements;
}

/** Everyone who was called for a flight, as they stand now. @throws DependencyAway while ages cannot be worked out */
export async function calledFor(db: Database, ages: AgesOnDays, flight: Flight, now: Date): Promise<Called> {
  const calls = await db.call.findMany({ where: { flightId: flight.flightId } });
  const [days, ids] = [daysOf(flight, now), calls.map((c) => c.personId)];
  await ages.workOut(ids, days);
  const travellers = await db.traveller.findMany({ where: { personId: { in: ids } } });
  const relatives = await relativesOf(db, ids);
  const membersOf = (familyId: string): string[] =>
    relatives.filter((r) => r.familyId === familyId).map((r) => r.personId);
  const withHolds = await holdsOfMerged(
    db,
    travellers.map((t) => t.personId),
  );
  const byId = new Map(travellers.map((t) => [t.personId, t]));
  const candidates = calls.flatMap((call): Candidate[] => {
    const t = byId.get(call.personId);
    if (!t?.familyId) return [];
    const { bands, mayBeOfAge } = agesFrom(t, days);
    const facts = withHolds(t.personId, factsOf(t));
    return [
      {
        personId: t.personId,
        familyId: t.familyId,
        family: membersOf(t.familyId),
        band: bands[0]!,
        bands,
        mayBeOfAge,
        facts,
        offPoint: call.offPoint,
        bagKg: call.bagKg,
        priority: call.priority,
        waitingSince: t.registeredOn ? utcDayOf(t.registeredOn) : '',
        needs: facts.medical?.needs ?? [],
        answeredForBy: answeringFor(facts, bands[0]),
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
