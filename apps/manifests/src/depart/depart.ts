import { unlessBroken, type Decision } from '@homeward/kernel';
import type { ListEvent } from '../model/list-event';
import type { PassengerList } from '../model/passenger-list';
import { noAfterTheDoorsIsResolvedBeforeDeparture } from '../rules/aircraft-doors/no-after-the-doors-is-resolved-before-departure';
import { ownersAreAskedAgainBeforeDeparture } from '../rules/aircraft-doors/owners-are-asked-again-before-departure';

export const rulesForDeparting = [noAfterTheDoorsIsResolvedBeforeDeparture, ownersAreAskedAgainBeforeDeparture];

/** The aircraft leaves with exactly those who were aboard when its doors closed. */
export const depart = (list: PassengerList, now: Date): Decision<ListEvent> =>
  unlessBroken(rulesForDeparting, list, () => ({ type: 'FlightDeparted', at: now.toISOString() }));
