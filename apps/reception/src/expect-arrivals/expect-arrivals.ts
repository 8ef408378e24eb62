import type { FlightDepartedV1 } from '@homeward/contracts';
import { accept, type Decision } from '@homeward/kernel';
import type { ArrivalEvent } from '../model/arrival';

/** Expects exactly those who departed. */
export const expectArrivals = ({
  flightId,
  operationId,
  people,
}: Pick<FlightDepartedV1, 'flightId' | 'operationId' | 'people'>): Decision<ArrivalEvent> =>
  accept({ type: 'ArrivalExpected', flightId, operationId, expected: people });
