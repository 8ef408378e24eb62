import { accept, brokenBy, refuse, type BrokenRule, type Decision } from '@homeward/kernel';
import { checkpointOf } from '../model/checkpoint';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { aboard, listed } from '../model/passenger-list';
import { settle } from '../model/settle';
import { departureOf } from '../model/traveller';
import { everyoneAboardIsFit } from '../rules/aircraft-doors/everyone-aboard-is-fit';
import { everyoneAboardIsStillCleared } from '../rules/aircraft-doors/everyone-aboard-is-still-cleared';
import { gateIsClosedBeforeDoors } from '../rules/aircraft-doors/gate-is-closed-before-doors';
import { nobodyAboardHasSaidNo } from '../rules/aircraft-doors/nobody-aboard-has-said-no';
import { nobodyOnTheListIsLeftAtTheGate } from '../rules/aircraft-doors/nobody-on-the-list-is-left-at-the-gate';
import { onlyAFlightThatGoesIsBoarded } from '../rules/boarding-gate/only-a-flight-that-goes-is-boarded';
import { paperPathNeedsTwoPeople } from '../rules/aircraft-doors/paper-path-needs-two-people';
import { theAircraftCarriesThem } from '../rules/versions/the-aircraft-carries-them';
import type { Standing, CloseDoors } from '../commands/close-doors';

export const rulesForClosingDoors = [
  gateIsClosedBeforeDoors,
  nobodyAboardHasSaidNo,
  everyoneAboardIsFit,
  everyoneAboardIsStillCleared,
  nobodyOnTheListIsLeftAtTheGate,
  paperPathNeedsTwoPeople,
];

/** The last moment at which a "no" counts. Fails closed: who cannot be vouched for keeps the doors open. */
export function closeDoors(day: Day, standing: Standing | undefined, paper?: CloseDoors['paper']): Decision<ListEvent> {
  const followed = settle(day.list, day.agreements);
  const list = followed.reduce(evolve, day.list);
  const after = day.with(list);
  const here = aboard(list);
  const notCleared = here.filter((p) => after.isPending(p)).map((p) => p.personId);
  const command: CloseDoors = {
    list,
    standing,
    paper,
    departure: departureOf(list.flight),
    aboard: here.map((p) => p.personId),
    notCleared,
    notAboard: listed(list).flatMap((p) => (p.boarded ? [] : [p.personId])),
  };
  const broken = [
    ...brokenBy(rulesForClosingDoors, command),
    ...brokenBy([onlyAFlightThatGoesIsBoarded, theAircraftCarriesThem], { people: here, flight: list.flight }),
    ...whatHoldsThem(after, notCleared),
  ];
  if (broken.length > 0) return refuse(...broken);
  const checkpoint = checkpointOf(after, 'DOORS');
  const closedAt = day.now.toISOString();
  return accept(...followed, { type: 'StageClosed', checkpoint }, { type: 'DoorsClosed', closedAt, paper });
}

/** Each reason once: at the gate it counts what is open, and the list shows with whom. */
const whatHoldsThem = (day: Day, personIds: string[]): BrokenRule[] => [
  ...new Map(personIds.flatMap((id) => day.blockers(id)).map((b) => [b.name, b])).values(),
];
