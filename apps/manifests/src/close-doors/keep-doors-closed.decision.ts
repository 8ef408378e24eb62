import { accept, brokenBy, eachOnce, refuse, type Decision } from '@homeward/kernel';
import type { Answered, QuestionAfterClosing } from '../commands/close-doors';
import type { ListEvent } from '../model/list-event';
import { offloadWhoWasKept } from '../hear-no/hear-no';
import { journeysAhead } from '../model/journeys-ahead';
import { hasLeft, idsToAskAbout, type PassengerList } from '../model/passenger-list';
import { flightsToJudge } from '../model/flights-to-judge';
import { leavesAt } from '../model/traveller';
import { aFlightCalledOffDoesNotDepart } from '../rules/aircraft-doors/a-flight-called-off-does-not-depart';
import { departureFollowsAGo } from '../rules/aircraft-doors/departure-follows-a-go';
import { everyPermitHoldsAsItLeaves } from '../rules/aircraft-doors/every-permit-holds-as-it-leaves';
import { everyoneAboardIsFit } from '../rules/aircraft-doors/everyone-aboard-is-fit';
import { nobodyAboardHasSaidNo } from '../rules/aircraft-doors/nobody-aboard-has-said-no';
import { recordsOfEveryoneAboardAreBelieved } from '../rules/aircraft-doors/records-of-everyone-aboard-are-believed';
import { whatIsKeptHereIsWhatItsOwnersSay } from '../rules/aircraft-doors/what-is-kept-here-is-what-its-owners-say';
import { reopenedDoorsAreClosedAgain } from '../rules/aircraft-doors/reopened-doors-are-closed-again';
import { theFlightIsAsItsDeskWroteIt } from '../rules/aircraft-doors/the-flight-is-as-its-desk-wrote-it';
import { twoPeopleVouchWhileTheFlightDeskIsAway } from '../rules/aircraft-doors/two-people-vouch-while-the-flight-desk-is-away';

export const rulesForKeepingDoorsClosed = [
  reopenedDoorsAreClosedAgain,
  nobodyAboardHasSaidNo,
  everyoneAboardIsFit,
  recordsOfEveryoneAboardAreBelieved,
  whatIsKeptHereIsWhatItsOwnersSay,
  aFlightCalledOffDoesNotDepart,
  everyPermitHoldsAsItLeaves,
  departureFollowsAGo,
  theFlightIsAsItsDeskWroteIt,
  twoPeopleVouchWhileTheFlightDeskIsAway,
];

/** What the owners are asked once more after the aircraft doors have closed; nothing where they were asked, or the aircraft has left. */
export const questionAfterClosing = (list: PassengerList): QuestionAfterClosing | undefined =>
  hasLeft(list) || list.doors?.confirmed
    ? undefined
    : {
        about: journeysAhead(list, idsToAskAbout(list)),
        paperPath: list.doors?.paper !== undefined,
        closedAt: list.doors?.closedAt,
      };

/** Whether the aircraft doors that were just closed stay closed, now that the owners were asked once more. */
export function keepDoorsClosed(list: PassengerList, { answer, flightNow, now }: Answered): Decision<never> {
  const broken = flightsToJudge(list.flight, flightNow?.plan).flatMap((flight) =>
    brokenBy(rulesForKeepingDoorsClosed, {
      phase: list.phase,
      aboard: idsToAskAbout(list),
      answer,
      flight,
      flightNow,
      flightVouched: list.flightVouched ?? [],
      leavesAt: leavesAt({ flight, now }),
    }),
  );
  return broken.length > 0 ? refuse(...eachOnce(broken)) : accept();
}

/**
 * Confirms the closing that the owners were asked about, and no later one.
 * @param closedAt when the aircraft doors had closed about which the owners were asked
 */
export const confirmDoors = ({ doors }: PassengerList, closedAt: string | undefined): Decision<ListEvent> =>
  doors?.closedAt === closedAt ? accept<ListEvent>({ type: 'DoorsConfirmed' }) : accept();

/**
 * Nobody can vouch for those aboard any more: the list is open again. On whom they had stayed closed leaves after all.
 */
export const reopenDoors = (list: PassengerList): Decision<ListEvent> =>
  accept<ListEvent>({ type: 'DoorsReopened' }, ...offloadWhoWasKept(list));
