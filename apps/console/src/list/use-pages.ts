import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PageOf } from '../api/shapes';

/** A list that the server returns page by page. */
export function usePages<T>(
  key: readonly unknown[],
  ask: (after: string | undefined) => Promise<PageOf<T>>,
  { everyMs }: { everyMs?: number } = {},
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: PageOf<T>) => page.next,
    refetchInterval: everyMs,
  });
  const pages = query.data?.pages;
  // once for each page that comes, not for each row that is drawn
  const rows = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  return { query, rows };
}
