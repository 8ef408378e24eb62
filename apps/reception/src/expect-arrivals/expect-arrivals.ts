import { accept, type Decision } from '@homeward/kernel';
import type { ExpectArrivals } from '../commands/expect-arrivals';
import type { ArrivalEvent } from '../model/arrival';

/** Expects exactly those who departed. */
export const expectArrivals = ({ flightId, operationId, people }: ExpectArrivals): Decision<ArrivalEvent> =>
  accept({ type: 'ArrivalExpected', flightId, operationId, expected: people });
