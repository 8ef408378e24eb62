import { departureOf, hoursAhead } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { Confirmation } from '../../commands/confirm-step';
import { hasTakenOff } from '../../model/flight-stages';
import type { Flight } from '../../model/traveller';

interface Departing extends Pick<Confirmation, 'early'> {
  flight: Pick<Flight, 'legs' | 'stage'>;
  leavesAt: Date;
}

export const leavesBeforeItsTime = ({ flight, leavesAt }: Omit<Departing, 'early'>): boolean =>
  !hasTakenOff(flight.stage) &&
  new Date(departureOf(flight)).getTime() - leavesAt.getTime() > hoursAhead.movement * 3_600_000;

/** A departure that is recorded hours before its time is a slip, or leaves people behind. Source: docs/handbook/day-of-movement.md#in-time. */
export const earlyDeparturesSayWhy = rule<Departing>({
  name: 'early-departures-say-why',
  code: 'TOO-EARLY',
  says: 'This is more than an hour before the planned departure: it is recorded only with a reason.',
  unblockedBy: 'embarkation-officer',
  holds: (departing) => departing.early !== undefined || !leavesBeforeItsTime(departing),
});
