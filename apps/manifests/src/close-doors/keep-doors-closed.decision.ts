import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { OwnersAnswer, QuestionAfterClosing } from '../commands/close-doors';
import type { ListEvent } from '../model/list-event';
import { offloadWhoWasKept } from '../hear-no/hear-no';
import { hasLeft, idsToAskAbout, type PassengerList } from '../model/passenger-list';
import { departureOf } from '../model/traveller';
import { everyoneAboardIsFit } from '../rules/aircraft-doors/everyone-aboard-is-fit';
import { nobodyAboardHasSaidNo } from '../rules/aircraft-doors/nobody-aboard-has-said-no';
import { recordsOfEveryoneAboardAreBelieved } from '../rules/aircraft-doors/records-of-everyone-aboard-are-believed';
import { reopenedDoorsAreClosedAgain } from '../rules/aircraft-doors/reopened-doors-are-closed-again';

export const rulesForKeepingDoorsClosed = [
  reopenedDoorsAreClosedAgain,
  nobodyAboardHasSaidNo,
  everyoneAboardIsFit,
  recordsOfEveryoneAboardAreBelieved,
];

/** What the owners are asked once more after the doors have closed; nothing where they were asked, or the aircraft has left. */
export const questionAfterClosing = (list: PassengerList): QuestionAfterClosing | undefined =>
  hasLeft(list) || list.doors?.confirmed
    ? undefined
    : {
        people: idsToAskAbout(list),
        paperPath: list.doors?.paper !== undefined,
        closedAt: list.doors?.closedAt,
      };

/** Whether the aircraft doors that were just closed stay closed, now that the owners were asked once more. */
export const keepDoorsClosed = (list: PassengerList, answer: OwnersAnswer | undefined): Decision<never> =>
  unlessBroken(
    rulesForKeepingDoorsClosed,
    {
      phase: list.phase,
      aboard: idsToAskAbout(list),
      departure: departureOf(list.flight),
      answer,
    },
    () => [],
  );

/**
 * Confirms the closing that the owners were asked about, and no later one.
 * @param closedAt when the doors had closed about which the owners were asked
 */
export const confirmDoors = ({ doors }: PassengerList, closedAt: string | undefined): Decision<ListEvent> =>
  doors?.closedAt === closedAt ? accept<ListEvent>({ type: 'DoorsConfirmed' }) : accept();

/**
 * Nobody can vouch for those aboard any more: the list is open again. On whom they had stayed closed leaves after all.
 */
export const reopenDoors = (list: PassengerList): Decision<ListEvent> =>
  accept<ListEvent>({ type: 'DoorsReopened' }, ...offloadWhoWasKept(list));
