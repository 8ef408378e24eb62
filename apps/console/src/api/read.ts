import { QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { readOrKept } from '../offline/kept-reads';
import { Problem } from './problem';

/** A request that failed for want of a connection is tried again; a refused one is not. */
const again = (failures: number, error: unknown): boolean =>
  failures < 3 && error instanceof Problem && (error.status === 0 || error.status >= 502);

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: again, networkMode: 'always', staleTime: 5_000 },
    mutations: { networkMode: 'always' },
  },
});

/**
 * Reads something and caches it under a key; `undefined` instead of a request means "not yet". Without a line it is what
 * the device has kept under that key, if anything.
 */
export const useRead = <T>(
  key: readonly unknown[],
  ask: (() => Promise<T>) | undefined,
  options: { everyMs?: number; staleMs?: number } = {},
): UseQueryResult<T, Error> =>
  useQuery<T>({
    queryKey: key,
    queryFn: ask && (() => readOrKept(key, ask)),
    enabled: ask !== undefined,
    refetchInterval: options.everyMs,
    ...(options.staleMs && { staleTime: options.staleMs }),
  });
