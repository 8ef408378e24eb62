import { Badge, Button, Group, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PageOf } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { PersonLine } from '../person-name/person-line';
import { ProblemNote } from '../problem/problem-note';
import { Empty } from '../shell/empty';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { useQueue, type PageAsked } from './use-queue';
import type { ClaimedQueue } from './claims';
import { DueOn, WhyDue, type Waits, type Whys } from './why-due';
import { WorkThrough } from './work-through';

interface Props<T extends Waits> {
  queue: ClaimedQueue;
  /** Key of the cache, without the operation. */
  cache: readonly string[];
  ask: (query: PageAsked) => Promise<PageOf<T>>;
  none: string;
  /** The heading of the form. */
  label: string;
  /** The words of why somebody is here. */
  whys: Whys;
  form: (row: T, next: () => void) => ReactNode;
  /** The words of the button of a row; none where the reader may only look. */
  work: string | undefined;
  /** Beneath the name. */
  remark?: (row: T) => ReactNode;
  /** So many at the most, without a search: the beginning of the list, on another page. */
  most?: number;
}

/** A queue: who, why, since when and until when; the form opens beside it and goes on to the next. */
export function WorkList<T extends Waits>({
  queue,
  cache,
  ask,
  none,
  label,
  whys,
  form,
  work,
  remark,
  most,
}: Props<T>) {
  const { t } = useWords();
  const operationId = useOperationId();
  const [q, setQ] = useState('');
  const { query, rows } = useQueue<T>(cache, operationId, q, ask);
  const shown = rows.slice(0, most);
  return (
    <WorkThrough queue={queue} rows={rows} label={label} why={(row) => <WhyDue row={row} of={whys} />} form={form}>
      {(open) => (
        <>
          <Group mb="sm" gap="sm">
            {most === undefined && (
              <TextInput
                type="search"
                aria-label={t('queue.search')}
                placeholder={t('queue.search')}
                value={q}
                dir="auto"
                style={{ flex: '1 1 14rem' }}
                onChange={(e) => setQ(e.currentTarget.value)}
              />
            )}
            {work && rows[0] && (
              <Button onClick={() => open((rows.find((r) => !r.workedOnBy) ?? rows[0]!).personId)}>
                {t('queue.start')}
              </Button>
            )}
          </Group>
          <ProblemNote error={query.error} onRetry={() => void query.refetch()} />
          {!query.isPending && rows.length === 0 && <Empty title={q ? t('queue.notFound') : none} />}
          <ul className="work-list">
            {shown.map((row) => (
              <li key={row.personId} className="work-row">
                <PersonLine personId={row.personId}>
                  {remark?.(row)}
                  {row.workedOnBy && (
                    <Badge variant="light" color="sunrise" tt="none">
                      {t('queue.workedOnBy')} <bdi>{row.workedOnBy}</bdi>
                    </Badge>
                  )}
                </PersonLine>
                <span>
                  <WhyDue row={row} of={whys} alone />
                </span>
                <DueOn row={row} />
                <Group gap={6} className="work-forms">
                  {work && (
                    <Button size="compact-sm" variant="light" onClick={() => open(row.personId)}>
                      {work}
                    </Button>
                  )}
                  <WithdrawButton personId={row.personId} />
                </Group>
              </li>
            ))}
          </ul>
          {most === undefined && query.hasNextPage && (
            <Button variant="subtle" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('list.more')}
            </Button>
          )}
          {most === undefined && rows.length > 0 && (
            <Text size="sm" className="soft" role="status">
              {t('list.shown')}: <bdi className="num">{rows.length}</bdi>
            </Text>
          )}
        </>
      )}
    </WorkThrough>
  );
}
