import type { Candidate, FamilyCalled } from '../model/candidate';
import { isEligible } from '../model/candidate';
import { inTurn, oneOfThoseApart } from '../model/kept-apart';
import { limitBrokenBy } from '../rules/versions/the-aircraft-carries-them';
import type { Flight } from '../model/traveller';
import { wholeFamilyIsReady } from '../rules/standby/whole-family-is-ready';

export interface Unseated {
  familyId: string;
  people: string[];
  /** `not ready`, or the limit of the aircraft that stopped the family. */
  because: string;
}

export interface Allocation {
  families: string[];
  standby: string[];
  unseated: Unseated[];
}

/** Share of seats for which standby families are named. Source: docs/handbook/flight.md#standby, 8 %. */
const standbyShare = 0.08;

/**
 * Proposes who flies: families whole, by priority and then waiting time, as far as seats *and* payload reach. Advisory:
 * an officer proposes. A family that does not fit is passed over for the next, and named with the limit that it exceeds. Of
 * two families that protection keeps apart one is not ready, as anybody whom it holds.
 */
export function allocate(families: readonly FamilyCalled[], flight: Flight): Allocation {
  const judged = oneOfThoseApart(families);
  const seated: Candidate[] = [];
  const result: Allocation = { families: [], standby: [], unseated: [] };
  for (const family of judged.filter(isEligible).sort(inTurn)) {
    const because = limitBrokenBy([...seated, ...family.travelling], flight);
    if (because) {
      result.unseated.push(unseated(family, because));
      continue;
    }
    seated.push(...family.travelling);
    result.families.push(family.familyId);
  }
  const most = Math.ceil(flight.seats * standbyShare);
  result.standby = result.unseated.slice(0, most).map((u) => u.familyId);
  result.unseated.push(...judged.filter((f) => !isEligible(f)).map((f) => unseated(f, wholeFamilyIsReady.code)));
  return result;
}

const unseated = (family: FamilyCalled, because: string): Unseated => ({
  familyId: family.familyId,
  people: family.travelling.map((m) => m.personId),
  because,
});
