import { SegmentedControl, Stack } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { useView } from '../shell/use-view';
import { ExamineForm } from './examine';

type Kind = 'examination' | 'check';

/** The form for the person whose turn it is: an examination, or the check before embarkation. */
export function ExamineNext({ personId, onDone }: { personId: string; onDone: () => void }) {
  const { t } = useWords();
  const [kind, setKind] = useView<Kind>('examination');
  return (
    <Stack>
      <SegmentedControl
        aria-label={t('medical.kind')}
        value={kind}
        onChange={(v) => setKind(v as Kind)}
        data={[
          { value: 'examination', label: t('medical.examination') },
          { value: 'check', label: t('medical.check') },
        ]}
      />
      <ExamineForm key={kind} personId={personId} kind={kind} onDone={onDone} beside />
    </Stack>
  );
}
