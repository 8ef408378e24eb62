import { useInfiniteQuery } from '@tanstack/react-query';
import type { PageOf } from '../api/shapes';

/** A list that the server returns page by page. */
export function usePages<T>(
  key: readonly unknown[],
  ask: (after: string | undefined) => Promise<PageOf<T>>,
  enabled = true,
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: PageOf<T>) => page.next,
    enabled,
  });
  return { query, rows: query.data?.pages.flatMap((page) => page.items) ?? [] };
}
