import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { PageTitle } from '../shell/page-title';
import { findReads } from './find-reads';
import { ReadsTable } from './reads-table';

/** For the data officer: emergency reads that wait for their review, and everything that one reader saw. */
export function ReadsPage() {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<string>();
  const toReview = useRead(['reads', 'toReview'], () => findReads({ toReview: 'true' }), { everyMs: 60_000 });
  const found = useRead(['reads', 'by', by], () => findReads({ by }));
  return (
    <Stack>
      <PageTitle title={t('nav.reads')} lead={t('reads.lead')} />
      <ProblemNote error={toReview.error ?? found.error} onRetry={() => void found.refetch()} />
      <Title order={2}>{t('reads.toReview')}</Title>
      <ReadsTable label={t('reads.toReview')} found={toReview.data} empty={t('reads.noneToReview')} />
      <Title order={2}>{t('reads.all')}</Title>
      <form
        onSubmit={(e) => {
          e.preventDefault();
          setBy(typed.trim() || undefined);
        }}
      >
        <Group align="end">
          <TextInput label={t('reads.reader')} value={typed} onChange={(e) => setTyped(e.currentTarget.value)} />
          <Button type="submit" variant="light" loading={found.isFetching}>
            {t('reads.search')}
          </Button>
        </Group>
      </form>
      <ReadsTable label={t('reads.all')} found={found.data} empty={t('reads.none')} />
    </Stack>
  );
}
