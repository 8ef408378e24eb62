import { SegmentedControl, Stack } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { PageTitle } from '../shell/page-title';
import { useView } from '../shell/use-view';
import { may } from '../sign-in/may';
import { secondLook } from './second-look';
import { WaitingForTalks } from './waiting-for-talks';

const views = ['RECONFIRMATION', 'COUNSELLING', 'ANSWER', 'SECOND'] as const;
type View = 'all' | (typeof views)[number];

/** The queue of counselling: who waits for a talk, for their answer, to be asked again, or to be asked by protection. */
export function CounsellingQueue() {
  const { t, word } = useWords();
  const [view, setView] = useView<View>(may('counselling:record') ? 'all' : 'SECOND');
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
          ...views.map((value) => ({ value, label: word('whyCounselShort', value) })),
        ]}
      />
      <WaitingForTalks key={view} why={view === 'SECOND' ? secondLook.join(',') : view === 'all' ? undefined : view} />
    </Stack>
  );
}
