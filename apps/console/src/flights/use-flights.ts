import { answer } from '../api/answer';
import { doors } from '../api/doors';
import { useRead } from '../api/read';

/** The flights of an operation, by departure. */
export const useFlights = (operationId: string) =>
  useRead(['flights', operationId], () =>
    answer(doors.flights.GET('/flights', { params: { query: { operationId, limit: 200 } } })),
  );
