import type { PassengerNoAfterDoorsV1 } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { Arrival, ArrivalEvent } from '../model/arrival';

type NoAboard = Pick<PassengerNoAfterDoorsV1, 'personId' | 'heardAt' | 'departed'>;

/**
 * Somebody on this flight said no: those who receive them ask what they need now. Heard twice, it was said once. Before the
 * flight has left the aircraft doors open again, or the same comes once more when it has.
 * Source: docs/handbook/day-of-movement.md#no-after-doors.
 */
export const hearNo = (arrival: Arrival, { personId, heardAt, departed }: NoAboard): Decision<ArrivalEvent> =>
  !departed || arrival.saidNo?.[personId] ? accept() : accept({ type: 'NoHeard', personId, at: heardAt });
