import { NotFound, accept, brokenBy, eachOnce, refuse, type BrokenRule, type Decision } from '@homeward/kernel';
import type { FlightTimes } from '../commands/assign-escort';
import type { TakenBackBecause } from '../commands/take-back-removal';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { isOffSince } from '../model/off-since';
import { othersAboard } from '../model/others-aboard';
import { listed, type ByHand, type Passenger } from '../model/passenger-list';
import { oneEscortFliesOnOneFlight } from '../rules/escorts/one-escort-flies-on-one-flight';
import { onePersonIsOneEscort } from '../rules/escorts/one-person-is-one-escort';
import { onlyARemovalByHandIsTakenBack } from '../rules/stages-of-the-day/only-a-removal-by-hand-is-taken-back';
import { peopleComeBackBeforeTheGateCloses } from '../rules/stages-of-the-day/people-come-back-before-the-gate-closes';
import { whoMayNotFlySinceStaysOff } from '../rules/stages-of-the-day/who-may-not-fly-since-stays-off';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';

export const rulesForTakingARemovalBack = [
  onlyARemovalByHandIsTakenBack,
  whoMayNotFlySinceStaysOff,
  peopleComeBackBeforeTheGateCloses,
  theAircraftCarriesThem,
];

export const rulesForAnEscortWhoTravelsAfterAll = [
  onePersonIsOneEscort,
  oneEscortFliesOnOneFlight,
  peopleComeBackBeforeTheGateCloses,
  theAircraftCarriesThem,
];

/** Somebody was taken off by hand, and travels after all: they are as they were, with whoever followed them. */
export function takeBackRemoval(day: Day, personId: string, why: TakenBackBecause): Decision<ListEvent> {
  const passenger = day.list.people[personId];
  if (!passenger) throw new NotFound('Passenger');
  return comeBack(day, passenger.out ? [passenger] : [], why);
}

/** The escort whom protection named comes after all: so do the children who were off for want of this one. */
export const takeBackEscortAbsence = (day: Day, escortRef: string, why: TakenBackBecause): Decision<ListEvent> =>
  comeBack(
    day,
    offByHand(day, { what: 'ESCORT_ABSENT', escort: escortRef }).filter((p) => !isOffSince(day, p)),
    why,
  );

/** An escort travels after all, and boards again; so do those who were off for want of this one, unless they may not fly since. */
export function takeBackEscortLeaving(
  day: Day,
  escortId: string,
  why: TakenBackBecause,
  { documentOf, otherFlights }: { documentOf: (sealed: string) => string; otherFlights: readonly FlightTimes[] },
): Decision<ListEvent> {
  const escorts = day.list.escorts ?? {};
  const escort = Object.hasOwn(escorts, escortId) ? escorts[escortId] : undefined;
  if (!escort) throw new NotFound('Escort');
  if (!escort.leftAt) return accept();
  const removed = offByHand(day, { what: 'ESCORT_LEFT', escort: escortId }).filter((p) => !isOffSince(day, p));
  const back = whoComesBack(day, removed);
  const taken: ListEvent = { type: 'EscortLeavingTakenBack', escortId, back, why, at: day.now.toISOString() };
  const others = Object.values(escorts).filter((e) => !e.leftAt);
  const broken = brokenBy(rulesForAnEscortWhoTravelsAfterAll, {
    documentNumber: documentOf(escort.sealed),
    documentKey: escort.paper,
    documentsHere: others.map((e) => documentOf(e.sealed)),
    documentKeysHere: others.flatMap((e) => e.paper ?? []),
    otherFlights,
    ...afterwards(day, taken),
  });
  return broken.length > 0 ? refuse(...eachOnce(broken)) : accept(taken);
}

function comeBack(day: Day, removed: Passenger[], why: TakenBackBecause): Decision<ListEvent> {
  if (removed.length === 0) return accept();
  const back = whoComesBack(day, removed);
  const taken: ListEvent = { type: 'RemovalTakenBack', back, why, at: day.now.toISOString() };
  const broken: BrokenRule[] = brokenBy(rulesForTakingARemovalBack, {
    removed,
    facts: day.facts,
    ...afterwards(day, taken),
  });
  return broken.length > 0 ? refuse(...eachOnce(broken)) : accept(taken);
}

const offByHand = ({ list }: Day, by: ByHand): Passenger[] =>
  Object.values(list.people).filter((p) => p.out?.byHand?.what === by.what && p.out.byHand.escort === by.escort);

/** They, and the relatives who followed them, except those who may not fly since. */
function whoComesBack(day: Day, removed: Passenger[]): string[] {
  const ids = new Set(removed.map((p) => p.personId));
  const followed = Object.values(day.list.people).filter(
    (p) => p.out?.code === 'FAMILY_OFFLOAD' && ids.has(p.out.because) && !isOffSince(day, p),
  );
  return [...ids, ...followed.map((p) => p.personId)];
}

const afterwards = ({ list }: Day, event: ListEvent) => {
  const after = evolve(list, event);
  return {
    closedStages: list.closedStages,
    people: [...listed(after), ...othersAboard(after)],
    flight: list.flight,
  };
};
