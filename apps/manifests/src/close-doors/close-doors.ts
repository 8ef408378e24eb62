import { accept, brokenBy, refuse, type Decision } from '@homeward/kernel';
import { checkpointOf } from '../model/checkpoint';
import type { Day } from '../model/day';
import { evolve } from '../model/evolve';
import type { ListEvent } from '../model/list-event';
import { aboard, type PassengerList } from '../model/passenger-list';
import { settle } from '../model/settle';
import { departureOf } from '../model/traveller';
import { everyoneAboardIsFit } from '../rules/everyone-aboard-is-fit';
import { gateIsClosedBeforeDoors } from '../rules/gate-is-closed-before-doors';
import { nobodyAboardHasSaidNo } from '../rules/nobody-aboard-has-said-no';
import { paperPathNeedsTwoPeople } from '../rules/paper-path-needs-two-people';

/** What the owners themselves say, at this moment, of everyone aboard. */
export interface Standing {
  asOf: string;
  consent: ReadonlyMap<string, string>;
  fitUntil: ReadonlyMap<string, string | undefined>;
}

export interface CloseDoors {
  list: PassengerList;
  aboard: string[];
  departure: string;
  /** Missing when the network is down: then two people vouch for the paper list. */
  standing?: Standing;
  paper?: { first: string; second: string };
}

export const rulesForClosingDoors = [
  gateIsClosedBeforeDoors,
  nobodyAboardHasSaidNo,
  everyoneAboardIsFit,
  paperPathNeedsTwoPeople,
];

/** The last moment at which a "no" counts. Fails closed: who cannot be vouched for keeps the doors open. */
export function closeDoors(day: Day, standing: Standing | undefined, paper?: CloseDoors['paper']): Decision<ListEvent> {
  const followed = settle(day.list, day.agreements);
  const list = followed.reduce(evolve, day.list);
  const command: CloseDoors = {
    ...{ list, standing, paper, departure: departureOf(list.flight) },
    aboard: aboard(list).map((p) => p.personId),
  };
  const broken = brokenBy(rulesForClosingDoors, command);
  if (broken.length > 0) return refuse(...broken);
  const checkpoint = checkpointOf(day.with(list), 'DOORS');
  const closedAt = day.now.toISOString();
  return accept(...followed, { type: 'StageClosed', checkpoint }, { type: 'DoorsClosed', closedAt, paper });
}
