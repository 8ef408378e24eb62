import { SegmentedControl, Stack } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { PageTitle } from '../shell/page-title';
import { useView } from '../shell/use-view';
import { may } from '../sign-in/may';
import { WaitingForTalks } from './waiting-for-talks';

const whys = ['RECONFIRMATION', 'COUNSELLING', 'ANSWER', 'SECOND_OPINION', 'PROXY'] as const;
type View = 'all' | (typeof whys)[number];

/** The queue of counselling: who waits for a talk, for their answer, to be asked again, or to be asked by protection. */
export function CounsellingQueue() {
  const { t, word } = useWords();
  const [view, setView] = useView<View>(may('counselling:record') ? 'all' : 'SECOND_OPINION');
  return (
    <Stack gap="md">
      <PageTitle title={t('nav.counselling')} lead={t('counselQueue.lead')} />
      <SegmentedControl
        className="wraps"
        aria-label={t('people.view')}
        value={view}
        onChange={(v) => setView(v as View)}
        data={[
          { value: 'all', label: t('counselQueue.all') },
          ...whys.map((value) => ({ value, label: word('whyCounselShort', value) })),
        ]}
      />
      <WaitingForTalks key={view} why={view === 'all' ? undefined : view} />
    </Stack>
  );
}
