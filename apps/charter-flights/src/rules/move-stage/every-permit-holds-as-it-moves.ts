import { rule } from '@homeward/kernel';
import { everyPermitHolds, holdsAt, type Flight } from '../../model/flight';

/**
 * A permit that held at the planned time may have ended when the aircraft moves.
 * Source: docs/handbook/failures.md#f2, docs/handbook/states.md#permit.
 */
export const everyPermitHoldsAsItMoves = rule<Pick<Flight, 'permits'> & { now: Date }>({
  name: 'every-permit-holds-as-it-moves',
  code: 'PERMITS',
  says: 'Every permit has to be approved and valid at the moment at which the aircraft leaves its stand.',
  unblockedBy: 'flight-officer',
  holds: ({ permits, now }) => everyPermitHolds(permits, now.toISOString()),
  until: ({ permits, now }) => permits.find((p) => !holdsAt(p, now.toISOString()))?.validTo,
});
