import { answerAs } from '../api/answer';
import { doors } from '../api/doors';
import type { Flight, PageOf } from '../api/shapes';
import { useRead } from '../api/read';

/** The flights of an operation, by departure. */
export const useFlights = (operationId: string) =>
  useRead(['flights', operationId], () =>
    answerAs<PageOf<Flight>>(doors.flights.GET('/flights', { params: { query: { operationId, limit: 200 } } })),
  );
