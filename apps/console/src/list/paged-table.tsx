import { Button, Skeleton, Text } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { ProblemNote } from '../problem/problem-note';
import { useWords } from '../i18n/use-words';
import { useDrawnRows } from './use-drawn-rows';

export interface Column<T> {
  name: string;
  /** A track of the grid: `2fr`, `8rem`. */
  width: string;
  cell: (row: T) => ReactNode;
  /** On a phone rows are cards; a name needs no label there. */
  plain?: boolean;
  /** It sorts the list: how it does now, and what its head does. */
  sort?: { now: 'ascending' | 'descending' | undefined; onSort: () => void };
}

interface Props<T> {
  label: string;
  rows: T[];
  rowKey: (row: T) => string;
  columns: Column<T>[];
  query?: UseInfiniteQueryResult<unknown, Error>;
  empty: ReactNode;
  /** Its height where it scrolls by itself, in a form over the page; otherwise the page scrolls. */
  height?: string;
  /** Rows closer together. */
  dense?: boolean;
}

/** A second of fast scrolling: the next page is asked for before its first row is seen. */
const ahead = 60;

/** A table of any length: only visible rows are drawn, and the next page is fetched near the end. */
export function PagedTable<T>({ label, rows, rowKey, columns, query, empty, height, dense }: Props<T>) {
  const { t } = useWords();
  const { frame, body, virtual, before } = useDrawnRows({
    count: rows.length,
    estimateSize: () => (dense ? 36 : 52),
    getItemKey: (i) => rowKey(rows[i]!),
    framed: height !== undefined,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (query?.hasNextPage && !query.isFetching && !query.isError && last >= rows.length - ahead)
      void query.fetchNextPage();
  }, [last, rows.length, query]);
  const grid = {
    gridTemplateColumns: columns.map((c) => (c.width.endsWith('fr') ? `minmax(0, ${c.width})` : c.width)).join(' '),
  };
  if (query?.isPending) return <Skeletons label={t('shell.loading')} />;
  if (rows.length === 0)
    return query?.error ? (
      <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <div className="card">{empty}</div>
    );
  return (
    <>
      <div
        ref={frame}
        className={['paged', dense && 'paged-dense', height && 'paged-framed'].filter(Boolean).join(' ')}
        style={height ? { maxBlockSize: height } : undefined}
        role="table"
        aria-label={label}
        aria-rowcount={query?.hasNextPage ? -1 : rows.length + 1}
        {...(height && { tabIndex: 0 })}
      >
        <div role="rowgroup" className="paged-head">
          <div role="row" aria-rowindex={1} className="paged-row" style={grid}>
            {columns.map((c) => (
              <div role="columnheader" key={c.name} aria-sort={c.sort?.now}>
                {c.sort ? (
                  <button type="button" className="sorts" onClick={c.sort.onSort}>
                    {c.name} <span aria-hidden>{c.sort.now ? (c.sort.now === 'ascending' ? '↑' : '↓') : '↕'}</span>
                  </button>
                ) : (
                  c.name
                )}
              </div>
            ))}
          </div>
        </div>
        <div
          ref={body}
          role="rowgroup"
          className="paged-body"
          style={{ blockSize: virtual.getTotalSize(), position: 'relative' }}
        >
          {shown.map((item) => (
            <div
              key={item.key}
              role="row"
              aria-rowindex={item.index + 2}
              data-index={item.index}
              ref={virtual.measureElement}
              className="paged-row"
              style={{ ...grid, transform: `translateY(${item.start - before}px)` }}
            >
              {columns.map((c) => (
                <div role="cell" key={c.name} data-label={c.plain ? undefined : c.name}>
                  {c.cell(rows[item.index]!)}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      {query?.isError && <ProblemNote error={query.error} onRetry={() => void query.fetchNextPage()} />}
      <Text size="sm" className="soft" mt="xs" role="status">
        {t('list.shown')}: <bdi className="num">{rows.length}</bdi>
        {query?.hasNextPage && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => void query.fetchNextPage()}
            loading={query.isFetchingNextPage}
          >
            {t('list.more')}
          </Button>
        )}
      </Text>
    </>
  );
}

const Skeletons = ({ label }: { label: string }) => (
  <div className="card" role="status" aria-label={label}>
    {Array.from({ length: 8 }, (_, i) => (
      <Skeleton key={i} h={22} my="sm" w={`${96 - (i % 4) * 9}%`} />
    ))}
  </div>
);
