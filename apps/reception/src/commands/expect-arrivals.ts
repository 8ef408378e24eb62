import type { FlightDepartedV1 } from '@homeward/contracts';

/** A flight has left with these people, and these escorts. */
export type ExpectArrivals = Pick<FlightDepartedV1, 'flightId' | 'operationId' | 'people' | 'escorts'>;
