import { rule } from '@homeward/kernel';
import { hasTakenOff } from '../../model/flight-stages';
import type { Flight } from '../../model/traveller';

interface Leaving {
  flight: Pick<Flight, 'leave' | 'stage'>;
  leavesAt: Date;
}

/**
 * A permit that held at the planned time may have ended by the time the aircraft leaves. If it was reported that the flight
 * has left already, the departure is recorded all the same: reception has to know who is coming.
 * Source: docs/handbook/states.md#permit, docs/handbook/failures.md#f2.
 */
export const everyPermitHoldsAsItLeaves = rule<Leaving>({
  name: 'every-permit-holds-as-it-leaves',
  code: 'PERMITS',
  says: 'Every permit has to be approved and valid at the time at which the aircraft leaves.',
  unblockedBy: 'flight-officer',
  holds: ({ flight: { leave, stage }, leavesAt }) => {
    if (hasTakenOff(stage)) return true;
    // A permit without a beginning or an end is no leave: those that were published before had been taken for one.
    if (!leave?.from || !leave.until) return false;
    return new Date(leave.from) <= leavesAt && new Date(leave.until) >= leavesAt;
  },
  until: ({ flight }) => flight.leave?.until,
});
