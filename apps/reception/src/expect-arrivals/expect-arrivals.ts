import { accept, type Decision } from '@homeward/kernel';
import type { ExpectArrivals } from '../commands/expect-arrivals';
import type { ArrivalEvent } from '../model/arrival';

/** Expects exactly those who departed, and the staff who came with them; a flight that had come back and leaves again is expected again. */
export const expectArrivals = ({ flightId, operationId, people, escorts }: ExpectArrivals): Decision<ArrivalEvent> =>
  accept({
    type: 'ArrivalExpected',
    flightId,
    operationId,
    expected: people,
    awaitsLanding: true,
    ...(escorts && { escorts }),
  });

/** The flight came back with everybody: nobody is expected any more. */
export const expectNobody = (at: string): Decision<ArrivalEvent> => accept({ type: 'FlightReturned', at });
