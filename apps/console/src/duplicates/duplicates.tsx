import { Button, SegmentedControl, Stack } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Pair } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { usePages } from '../list/use-pages';
import { useOperationId } from '../operation/use-operation';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { PageTitle } from '../shell/page-title';
import { PairCard } from './pair-card';
import { useView } from '../shell/use-view';

const statuses = ['OPEN', 'SAME', 'DIFFERENT'] as const;
type Status = (typeof statuses)[number];

/** Records that may be one person, the most certain first. Never merged automatically. */
export function Duplicates() {
  const { t } = useWords();
  const op = useOperationId();
  const [status, choose] = useView<Status>('OPEN');
  const { query, rows } = usePages<Pair>(['duplicates', op, status], (after) =>
    answer(
      endpoints.registration.GET('/duplicates', { params: { query: { operationId: op, status, limit: 20, after } } }),
    ),
  );
  return (
    <Stack gap="lg">
      <PageTitle title={t('nav.duplicates')} lead={t('duplicates.lead')} />
      <SegmentedControl
        aria-label={t('people.view')}
        value={status}
        onChange={(v) => choose(v as Status)}
        style={{ alignSelf: 'flex-start' }}
        data={statuses.map((value) => ({ value, label: t(`duplicates.status.${value}`) }))}
      />
      <Loaded of={query as never} rows={5}>
        {() => (
          <>
            {rows.length === 0 && (
              <div className="card">
                <Empty title={t('duplicates.none')} />
              </div>
            )}
            {rows.map((pair) => (
              <PairCard key={pair.pairId} pair={pair} />
            ))}
            {query.hasNextPage && (
              <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('list.more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Stack>
  );
}
