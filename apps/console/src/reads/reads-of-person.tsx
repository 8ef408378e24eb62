import { useRead } from '../api/read';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Section } from '../shell/section';
import { findReads } from './find-reads';
import { ReadsTable } from './reads-table';

/** Who has seen this person: they may ask, and the data officer answers. */
export function ReadsOfPerson({ personId }: { personId: string }) {
  const { t } = useWords();
  const found = useRead(['reads', 'person', personId], () => findReads({ personId }));
  return (
    <Section title={t('reads.ofPerson')}>
      <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
      <ReadsTable label={t('reads.ofPerson')} found={found.data} empty={t('reads.none')} />
    </Section>
  );
}
