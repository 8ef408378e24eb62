import { unlessBroken, type Decision } from '@homeward/kernel';
import type { Depart } from '../commands/depart';
import type { ListEvent } from '../model/list-event';
import { aFlightCalledOffDoesNotDepart } from '../rules/aircraft-doors/a-flight-called-off-does-not-depart';
import { departureFollowsAGo } from '../rules/aircraft-doors/departure-follows-a-go';
import { everyPermitHoldsAsItLeaves } from '../rules/aircraft-doors/every-permit-holds-as-it-leaves';
import { noAfterTheDoorsIsResolvedBeforeDeparture } from '../rules/aircraft-doors/no-after-the-doors-is-resolved-before-departure';
import { ownersAreAskedAgainBeforeDeparture } from '../rules/aircraft-doors/owners-are-asked-again-before-departure';

export const rulesForDeparting = [
  noAfterTheDoorsIsResolvedBeforeDeparture,
  ownersAreAskedAgainBeforeDeparture,
  aFlightCalledOffDoesNotDepart,
  everyPermitHoldsAsItLeaves,
  departureFollowsAGo,
];

/** The aircraft leaves with exactly those who were aboard when its doors closed. */
export const depart = (command: Depart): Decision<ListEvent> =>
  unlessBroken(rulesForDeparting, command, () => ({ type: 'FlightDeparted', at: command.leavesAt.toISOString() }));
