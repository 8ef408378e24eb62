import { accept, type Decision } from '@homeward/kernel';
import type { VouchForFlight } from '../commands/vouch-for-flight';
import type { ListEvent } from '../model/list-event';

/**
 * Somebody vouches that they have seen the GO and every permit of the flight on paper. Said again by the same person, the
 * last counts. Source: docs/handbook/day-of-movement.md#flight-vouching.
 */
export const vouchForFlight = ({ signed, serial }: VouchForFlight): Decision<ListEvent> =>
  accept<ListEvent>({ type: 'FlightVouchedFor', ...signed, serial });
