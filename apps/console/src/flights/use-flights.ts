import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';

/** The flights of an operation, by departure. */
export const useFlights = (operationId: string) =>
  useRead(['flights', operationId], () =>
    answer(endpoints.flights.GET('/flights', { params: { query: { operationId, limit: 200 } } })),
  );
