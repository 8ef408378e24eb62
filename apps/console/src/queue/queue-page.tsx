import { SegmentedControl, Stack } from '@mantine/core';
import { type ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { PageTitle } from '../shell/page-title';
import { useView } from '../shell/use-view';

interface Props {
  name: 'medical' | 'protection';
  waiting: ReactNode;
  /** What imported sheets said; not given to those who may not read it. */
  referred: ReactNode;
  /** What cannot wait for its turn in the queue. */
  besides?: ReactNode;
}

/** The page of a queue: who waits, and beside it what was passed on from the sheets. */
export function QueuePage({ name, waiting, referred, besides }: Props) {
  const { t } = useWords();
  const [view, setView] = useView('waiting');
  return (
    <Stack gap="md">
      <PageTitle
        title={t(`nav.${name}`)}
        lead={t(`${name}.lead`)}
        actions={
          referred && (
            <SegmentedControl
              aria-label={t('people.view')}
              value={view}
              onChange={setView}
              data={[
                { value: 'waiting', label: t('queue.waiting') },
                { value: 'referred', label: t('queue.referred') },
              ]}
            />
          )
        }
      />
      {besides}
      {view === 'waiting' ? waiting : referred}
    </Stack>
  );
}
