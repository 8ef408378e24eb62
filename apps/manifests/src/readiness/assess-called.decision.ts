import type { BrokenRule } from '@homeward/kernel';
import type { Candidate } from '../model/candidate';
import type { Day } from '../model/day';
import { familiesOf } from '../propose-list/families-called.decision';
import type { EscortKind } from '../model/escort';
import { ableAmong, escortsOn, missingAmong } from '../model/escorts-of';
import { beside, oneOfThoseApart } from '../model/kept-apart';
import { listed } from '../model/passenger-list';
import type { Agreements } from '../model/settle';
import type { Flight } from '../model/traveller';
import { blockersOf } from '../rules/who-may-travel/travel-ready';

interface Called {
  candidates: readonly Candidate[];
  agreements: Agreements;
  flight: Flight;
  /** Of the flight, once there is a list. */
  day: Day | undefined;
  now: Date;
}

interface Readiness {
  flightId: string;
  familyId: string;
  personId: string;
  ready: boolean;
  familyEligible: boolean;
  blockers: BrokenRule[];
  escortsMissing: EscortKind[];
}

/**
 * What stands in the way of everybody called for a flight who means to travel. Whoever is on the list, or waits beside it, is judged as
 * at the gate; everybody else by those who are called; whom protection keeps apart, by those on the list.
 */
export function assessCalled({ candidates, agreements, flight, day, now }: Called): Readiness[] {
  const assigned = day ? ableAmong(day.list, escortsOn(day.list)) : [];
  const here = day ? listed(day.list).map((p) => p.personId) : [];
  const families = familiesOf(candidates, agreements, flight, now);
  const judged = here.length > 0 ? families.map((f) => beside(f, here)) : oneOfThoseApart(families);
  return judged.flatMap(({ familyId, travelling, blockers }) => {
    const against = new Map(
      travelling.map(({ personId }) => [personId, againstNow(day, personId) ?? blockers.get(personId) ?? []]),
    );
    const familyEligible = [...against.values()].every((broken) => broken.length === 0);
    return travelling.map((candidate) => ({
      flightId: flight.flightId,
      familyId,
      personId: candidate.personId,
      ready: against.get(candidate.personId)!.length === 0,
      familyEligible,
      blockers: against.get(candidate.personId)!,
      escortsMissing: missingAmong(candidate, assigned, flight),
    }));
  });
}

/** Nothing of whoever is not on the list, or was taken off it. */
function againstNow(day: Day | undefined, personId: string): BrokenRule[] | undefined {
  const passenger = day?.list.people[personId];
  return day && passenger && passenger.standing !== 'OUT' ? blockersOf(day.about(passenger)) : undefined;
}
