import { accept, type Decision } from '@homeward/kernel';
import type { CancelFlight } from '../commands/cancel-flight';
import type { FlightEvent } from '../model/flight';

/** A flight that has not left can be called off for any reason; the reason is kept. */
export const cancelFlight = ({ reason, now }: CancelFlight): Decision<FlightEvent> =>
  accept({ type: 'FlightCancelled', reason, at: now.toISOString() });
