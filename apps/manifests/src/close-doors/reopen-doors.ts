import { accept, brokenBy, rule, type BrokenRule, type Decision } from '@homeward/kernel';
import type { ListEvent } from '../model/list-event';
import { aboard, type PassengerList } from '../model/passenger-list';
import { departureOf } from '../model/traveller';
import { everyoneAboardIsFit } from '../rules/aircraft-doors/everyone-aboard-is-fit';
import { nobodyAboardHasSaidNo } from '../rules/aircraft-doors/nobody-aboard-has-said-no';
import type { Standing } from '../commands/close-doors';

const doorsStayClosed = rule<PassengerList>({
  name: 'reopened-doors-are-closed-again',
  code: 'STATE-DOORS',
  says: 'The doors were opened again: take off who cannot fly, then close them anew.',
  unblockedBy: 'embarkation-officer',
  holds: ({ phase }) => phase !== 'FROZEN',
});

/** What stands against the doors that were just closed, now that the owners were asked once more. */
export const whatOpensDoors = (list: PassengerList, standing: Standing | undefined): BrokenRule[] => [
  ...brokenBy([doorsStayClosed], list),
  ...brokenBy([nobodyAboardHasSaidNo, everyoneAboardIsFit], {
    aboard: aboard(list).map((p) => p.personId),
    departure: departureOf(list.flight),
    standing,
  }),
];

/** The same closing, that nobody had anything against when the owners were asked once more. */
export const confirmDoors = ({ doors }: PassengerList, closedAt: string | undefined): Decision<ListEvent> =>
  doors?.closedAt === closedAt ? accept<ListEvent>({ type: 'DoorsConfirmed' }) : accept();

/** A list that nobody can vouch for any more is open again, unless the aircraft has left meanwhile. */
export const reopenDoors = ({ phase }: PassengerList): Decision<ListEvent> =>
  phase === 'CLOSED' ? accept<ListEvent>({ type: 'DoorsReopened' }) : accept();
