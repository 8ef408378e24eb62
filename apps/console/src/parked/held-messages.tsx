import { Button, Stack } from '@mantine/core';
import { answer } from '../api/answer';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Empty } from '../shell/empty';
import { operatorEndpoints, type HeldRow, type Service } from './operator-endpoints';

/** Messages of a service that the broker refused; sent again once its limits are raised. */
export function HeldMessages({ rows }: { rows: HeldRow[] }) {
  const { t, word } = useWords();
  const retry = useWrite(
    ({ service, key }: { service: Service; key: string }, headers) =>
      answer(operatorEndpoints(service).POST('/held-messages/{key}/retry', { params: { path: { key } }, headers })),
    { refresh: [['messages']], said: () => t('parked.retry') },
  );
  return (
    <Stack>
      <ProblemNote error={retry.error} />
      <PagedTable
        label={t('parked.held')}
        rows={rows}
        rowKey={(m) => m.service + m.messageId}
        height="16rem"
        empty={<Empty title={t('parked.heldNone')} />}
        columns={[
          { name: t('parked.service'), width: '1.2fr', plain: true, cell: (m) => word('service', m.service) },
          { name: t('parked.type'), width: '2fr', cell: (m) => <Code>{m.type}</Code> },
          { name: t('parked.reason'), width: '2fr', cell: (m) => <bdi lang="en">{m.reason}</bdi> },
          { name: t('parked.behind'), width: '6rem', cell: (m) => <Code>{m.behind}</Code> },
          { name: t('parked.since'), width: '1.5fr', cell: (m) => <Moment at={m.heldAt} /> },
          {
            name: t('consent.actions'),
            width: '8rem',
            plain: true,
            cell: (m) => (
              <Button size="compact-sm" loading={retry.isPending} onClick={() => retry.mutate(m)}>
                {t('parked.retry')}
              </Button>
            ),
          },
        ]}
      />
    </Stack>
  );
}
