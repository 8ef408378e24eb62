import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Operation, PageOf } from '../api/shapes';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { usePages } from '../list/use-pages';
import { Loaded } from '../shell/loaded';
import { PortfolioRow } from './portfolio-row';

/** Loaded when a lead looks: it brings the shapes of the countries with it. */
const CorridorMap = lazy(() => import('./corridor-map'));

/** All operations that a lead may see, the latest first: load, what is missing, flights, and arrivals that are not reconciled in time. */
export function Portfolio() {
  const { t } = useWords();
  const { query, rows } = usePages<Operation>(
    ['operations', 'portfolio'],
    (after) =>
      answer(endpoints.registration.GET('/operations', { params: { query: { limit: 10, after } } })) as Promise<
        PageOf<Operation>
      >,
  );
  const flights = useRead(
    ['flights', 'all'],
    () => answer(endpoints.flights.GET('/flights', { params: { query: { limit: 200 } } })),
    { everyMs: 60_000 },
  );
  return (
    <section aria-labelledby="portfolio">
      <h2 id="portfolio" className="today-heading">
        {t('today.portfolio')}
      </h2>
      <Suspense fallback={null}>
        <CorridorMap operations={rows} />
      </Suspense>
      <Loaded of={flights}>
        {({ items }) => (
          <ul className="work-list">
            {rows.map((operation) => (
              <PortfolioRow
                key={operation.operationId}
                operation={operation}
                flights={items.filter((f) => f.operationId === operation.operationId)}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {query.hasNextPage && (
        <Button variant="subtle" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </section>
  );
}
