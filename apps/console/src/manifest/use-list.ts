import { answer, answerOrNone } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import type { List, NamedPassenger, Readiness } from '../api/shapes';
import { useAllPages } from '../list/use-all-pages';

/** The state of a flight's list; nothing before the first proposal. */
export const useList = (flightId: string, everyMs?: number, wanted = true) =>
  useRead<List | null>(
    ['list', flightId],
    wanted
      ? () => answerOrNone(endpoints.manifests.GET('/flights/{flightId}/list', { params: { path: { flightId } } }))
      : undefined,
    { everyMs },
  );

/** Everyone on the list, or those who are found by a name or a number. */
export const usePassengers = (flightId: string, wanted: boolean, q?: string) =>
  useAllPages<NamedPassenger>(
    ['passengers', flightId, ...(q ? [q] : [])],
    wanted
      ? (after) =>
          answer(
            endpoints.manifests.GET('/flights/{flightId}/list/passengers', {
              params: { path: { flightId }, query: { limit: 200, after, ...(q && { q }) } },
            }),
          )
      : undefined,
  );

/** Everyone called for the flight, with what blocks them. */
export const useReadiness = (flightId: string, wanted = true) =>
  useAllPages<Readiness>(
    ['readiness', 'flight', flightId],
    wanted
      ? (after) =>
          answer(
            endpoints.manifests.GET('/flights/{flightId}/readiness', {
              params: { path: { flightId }, query: { limit: 200, after } },
            }),
          )
      : undefined,
  );
