import { Button, Group, Stack, Title } from '@mantine/core';
import { answer } from '../api/answer';
import { useRead } from '../api/read';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { PagedTable } from '../list/paged-table';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Empty } from '../shell/empty';
import { PageTitle } from '../shell/page-title';
import { DiscardButton } from './discard-button';
import { FlowTables } from './flow-tables';
import { HeldMessages } from './held-messages';
import { operatorEndpoints, readMessages, type ParkedRow, type Service } from './operator-endpoints';

/** How far each service is with its messages, and what it could not apply or send. Nothing about persons. */
export function ParkedMessages() {
  const { t, word } = useWords();
  const query = useRead(['messages'], readMessages, { everyMs: 15_000 });
  const release = useWrite(
    ({ service, key }: { service: Service; key: string }, headers) =>
      answer(operatorEndpoints(service).POST('/parked-messages/{key}/release', { params: { path: { key } }, headers })),
    { refresh: [['messages']], said: () => t('parked.release') },
  );
  const actions = (m: ParkedRow) => (
    <Group gap="xs">
      <Button size="compact-sm" loading={release.isPending} onClick={() => release.mutate(m)}>
        {t('parked.release')}
      </Button>
      <DiscardButton row={m} />
    </Group>
  );
  return (
    <Stack>
      <PageTitle title={t('nav.parked')} lead={t('parked.lead')} />
      <ProblemNote error={query.error ?? release.error} onRetry={() => void query.refetch()} />
      <PagedTable
        label={t('nav.parked')}
        rows={query.data?.parked ?? []}
        rowKey={(m) => m.service + m.messageId}
        height="22rem"
        empty={<Empty title={query.isPending ? t('shell.loading') : t('parked.none')} />}
        columns={[
          { name: t('parked.service'), width: '1.2fr', plain: true, cell: (m) => word('service', m.service) },
          { name: t('parked.type'), width: '2fr', cell: (m) => <Code>{m.type}</Code> },
          { name: t('parked.reason'), width: '1.5fr', cell: (m) => <bdi lang="en">{m.reason}</bdi> },
          { name: t('parked.attempts'), width: '5rem', cell: (m) => <Code>{m.attempts}</Code> },
          { name: t('parked.behind'), width: '6rem', cell: (m) => <Code>{m.behind}</Code> },
          { name: t('parked.since'), width: '1.5fr', cell: (m) => <Moment at={m.parkedAt} /> },
          { name: t('consent.actions'), width: '13rem', plain: true, cell: actions },
        ]}
      />
      <Title order={2}>{t('parked.held')}</Title>
      <HeldMessages rows={query.data?.held ?? []} />
      <Title order={2}>{t('parked.flow')}</Title>
      <FlowTables unsent={query.data?.unsent ?? []} streams={query.data?.streams ?? []} />
    </Stack>
  );
}
