import type { PageOf } from '../api/shapes';
import { usePages } from '../list/use-pages';
import { useFound } from './use-found';

/** What one request for a page of a queue asks for. */
export interface PageAsked {
  operationId: string;
  limit: number;
  after: string | undefined;
  among?: string;
}

const limit = 50;
/** What others do in the queue is seen soon. */
const everyMs = 15_000;

/** The pages of a queue, or those in it whom a search finds by their name. */
export function useQueue<T>(
  key: readonly unknown[],
  operationId: string,
  typed: string,
  ask: (query: PageAsked) => Promise<PageOf<T>>,
) {
  const found = useFound(operationId, typed);
  const among = found?.join(',');
  return usePages<T>(
    [...key, operationId, among ?? ''],
    (after) =>
      among === '' ? Promise.resolve({ items: [] }) : ask({ operationId, limit, after, ...(among && { among }) }),
    { everyMs },
  );
}
