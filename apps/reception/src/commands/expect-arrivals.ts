import type { FlightDepartedV1 } from '@homeward/contracts';

/** A flight has left with these people. */
export type ExpectArrivals = Pick<FlightDepartedV1, 'flightId' | 'operationId' | 'people'>;
