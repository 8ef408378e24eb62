import type { BrokenRule } from '@homeward/kernel';
import { isEligible, type Candidate } from '../model/candidate';
import { familiesOf } from '../propose-list/families-called.decision';
import type { EscortKind } from '../model/escort';
import { ableAmong, escortsOn, missingAmong } from '../model/escorts-of';
import { beside, oneOfThoseApart } from '../model/kept-apart';
import { listed, type PassengerList } from '../model/passenger-list';
import type { Agreements } from '../model/settle';
import type { Flight } from '../model/traveller';

interface Called {
  candidates: readonly Candidate[];
  agreements: Agreements;
  flight: Flight;
  /** Of the flight, once there is one. */
  list: PassengerList | undefined;
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
 * What stands in the way of everybody called for a flight who means to travel. Whom protection keeps from somebody is judged by
 * those on the list, or by the others who are called before there is one.
 */
export function assessCalled({ candidates, agreements, flight, list, now }: Called): Readiness[] {
  const assigned = list ? ableAmong(list, escortsOn(list)) : [];
  const here = list ? listed(list).map((p) => p.personId) : [];
  const families = familiesOf(candidates, agreements, flight, now);
  const judged = here.length > 0 ? families.map((f) => beside(f, here)) : oneOfThoseApart(families);
  return judged.flatMap((family) =>
    family.travelling.map((candidate) => {
      const blockers = family.blockers.get(candidate.personId) ?? [];
      return {
        flightId: flight.flightId,
        familyId: family.familyId,
        personId: candidate.personId,
        ready: blockers.length === 0,
        familyEligible: isEligible(family),
        blockers,
        escortsMissing: missingAmong(candidate, assigned, flight),
      };
    }),
  );
}
