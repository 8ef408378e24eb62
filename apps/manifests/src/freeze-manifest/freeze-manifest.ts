import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import type { Freeze } from '../commands/freeze-manifest';
import { isEligible, type FamilyCalled } from '../model/candidate';
import { familiesOf } from '../propose-list/families-called.decision';
import { checkpointOf } from '../model/checkpoint';
import { Day } from '../model/day';
import { oneOfThoseApart } from '../model/kept-apart';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import type { StandbyFamily } from '../model/passenger-list';
import { passengerOf } from '../model/passenger-of';
import { somebodyIsOnTheManifest } from '../rules/versions/somebody-is-on-the-manifest';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';
import { familiesTravelWhole } from '../rules/who-may-travel/families-travel-whole';

export const rulesForFreezing = [somebodyIsOnTheManifest, theAircraftCarriesThem];

/** Version 1: the proposal without the families that are not eligible, each of them named with what holds it back. */
export function freezeManifest({ list, flight, candidates, agreements, now, codeOf }: Freeze): Decision<ListEvent> {
  const families = new Map(familiesOf(candidates, agreements, flight, now).map((f) => [f.familyId, f]));
  const pick = (ids: string[]): FamilyCalled[] => ids.flatMap((id) => families.get(id) ?? []);
  const proposed = oneOfThoseApart(pick(list.proposal.families));
  const eligible = proposed.filter(isEligible);
  const people = eligible.flatMap((f) => f.travelling);
  const broken = brokenBy(rulesForFreezing, { people, flight });
  if (broken.length > 0) return refuse(...broken);

  const waiting = pick(list.proposal.standby);
  const code = counter(codeOf);
  const frozen: ListEvent = {
    type: 'ManifestFrozen',
    flight,
    passengers: [
      ...eligible.flatMap((f) => f.travelling.map((c) => passengerOf(c, 'LISTED', code()))),
      ...waiting.flatMap((f) => f.travelling.map((c) => passengerOf(c, 'STANDBY', code()))),
    ],
    standby: waiting.map((f, i): StandbyFamily => ({
      order: i + 1,
      familyId: f.familyId,
      people: f.travelling.map((m) => m.personId),
    })),
    refused: proposed.filter((f) => !isEligible(f)).flatMap(refusedOf),
  };
  const facts = new Map(candidates.map((c) => [c.personId, c.facts]));
  const day = new Day(evolve(list, frozen), facts, agreements, now);
  return accept<ListEvent>(frozen, { type: 'StageClosed', checkpoint: checkpointOf(day, 'FREEZE') });
}

const counter = (codeOf: Freeze['codeOf']) => {
  let last = 0;
  return (): string => codeOf(++last);
};

/** A member against whom nothing stands is refused because the family travels whole. */
const refusedOf = (f: FamilyCalled): { personId: string; blockers: string[] }[] =>
  f.travelling.map((m) => ({
    personId: m.personId,
    blockers: f.blockers.get(m.personId)?.map((b) => b.code) ?? [familiesTravelWhole.code],
  }));
