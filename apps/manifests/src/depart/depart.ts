import { accept, brokenBy, eachOnce, refuse, type Decision } from '@homeward/kernel';
import type { Depart } from '../commands/depart';
import { flightsToJudge } from '../model/flights-to-judge';
import type { ListEvent } from '../model/list-event';
import { aFlightCalledOffDoesNotDepart } from '../rules/aircraft-doors/a-flight-called-off-does-not-depart';
import { departureFollowsAGo } from '../rules/aircraft-doors/departure-follows-a-go';
import { everyPermitHoldsAsItLeaves } from '../rules/aircraft-doors/every-permit-holds-as-it-leaves';
import { noAfterTheDoorsIsResolvedBeforeDeparture } from '../rules/aircraft-doors/no-after-the-doors-is-resolved-before-departure';
import { ownersAreAskedAgainBeforeDeparture } from '../rules/aircraft-doors/owners-are-asked-again-before-departure';
import { theFlightIsAsItsDeskWroteIt } from '../rules/aircraft-doors/the-flight-is-as-its-desk-wrote-it';
import { twoPeopleVouchWhileTheFlightDeskIsAway } from '../rules/aircraft-doors/two-people-vouch-while-the-flight-desk-is-away';

export const rulesForDeparting = [
  noAfterTheDoorsIsResolvedBeforeDeparture,
  ownersAreAskedAgainBeforeDeparture,
  aFlightCalledOffDoesNotDepart,
  everyPermitHoldsAsItLeaves,
  departureFollowsAGo,
  theFlightIsAsItsDeskWroteIt,
  twoPeopleVouchWhileTheFlightDeskIsAway,
];

/** The aircraft leaves with exactly those who were aboard when its doors closed. */
export function depart({ list, flightNow, leavesAt }: Depart): Decision<ListEvent> {
  const { flightVouched = [] } = list;
  const broken = flightsToJudge(list.flight, flightNow?.plan).flatMap((flight) =>
    brokenBy(rulesForDeparting, { ...list, flight, flightNow, flightVouched, leavesAt }),
  );
  if (broken.length > 0) return refuse(...eachOnce(broken));
  return accept<ListEvent>({ type: 'FlightDeparted', at: leavesAt.toISOString() });
}
