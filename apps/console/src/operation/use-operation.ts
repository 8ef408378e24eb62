import { useParams } from '@tanstack/react-router';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { Problem } from '../api/problem';
import { useRead } from '../api/read';
import type { Operation, PageOf } from '../api/shapes';
import { recentOperations } from './recent-operations';

/** The operation of the page; its id is in the address, so that a page can be sent to a colleague. */
export const useOperationId = (): string => (useParams({ strict: false }) as { op?: string }).op ?? '';
export const useFlightId = (): string => (useParams({ strict: false }) as { flight?: string }).flight ?? '';

const staleMs = 30_000;
const oneOf = (operationId: string) =>
  answer(endpoints.registration.GET('/operations/{operationId}', { params: { path: { operationId } } }));
const pageOf = (query: { q?: string; limit: number }) =>
  answer(endpoints.registration.GET('/operations', { params: { query } })) as Promise<PageOf<Operation>>;

export const useOperation = (): Operation | undefined => {
  const op = useOperationId();
  return useRead(['operations', op], op ? () => oneOf(op) : undefined, { staleMs }).data;
};

/** The latest operations, or those with every word that was typed. */
export const useOperationsFound = (q: string, limit: number) =>
  useRead(['operations', 'found', q, limit], () => pageOf({ ...(q && { q }), limit }), { staleMs });

/** Those of before that still exist for this person, the latest first; one that is away is left out. */
const stillThere = async (): Promise<Operation[]> =>
  (
    await Promise.all(
      recentOperations().map((id) =>
        oneOf(id).catch((error: unknown) => {
          if (error instanceof Problem && [400, 403, 404].includes(error.status)) return undefined;
          throw error;
        }),
      ),
    )
  ).filter((o) => o !== undefined);

export const useRecentOperations = () => useRead(['operations', 'recent', recentOperations()], stillThere, { staleMs });

/** Where to begin: with the operation of last time, else with the latest. */
export const useFirstOperation = () =>
  useRead(['operations', 'first'], async () => {
    const [last] = await stillThere();
    return { operation: last ?? (await pageOf({ limit: 1 })).items[0] };
  });
