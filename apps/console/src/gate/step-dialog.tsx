import { Button, Stack } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { StepPreview } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Loaded } from '../shell/loaded';
import { Modal } from '../shell/modal';
import { WhySoEarly, type Early } from '../shell/why-so-early';
import { cabinIsEmpty, EmptyCabin, type EmptyBecause } from './empty-cabin';
import { StepFollows } from './step-follows';
import type { Seen } from './use-preview';

/** What was seen, sent with the step. */
export interface Taking {
  expects: string;
  confirm: string[];
  early?: Early;
  emptyBecause?: EmptyBecause;
}

interface Props {
  /** The step in words; the dialog is closed without one. */
  title: string | undefined;
  seen: Seen;
  write: Pick<UseMutationResult<unknown, Error, Taking>, 'mutate' | 'isPending' | 'error'>;
  onClose: () => void;
}

/** Shows by name what follows from a step that cannot be undone, and asks. */
export function StepDialog({ title, seen, write, onClose }: Props) {
  return (
    <Modal opened={title !== undefined} onClose={onClose} title={title} size="lg">
      <Loaded of={seen} rows={3}>
        {(preview) => (
          <Ask key={preview.expects} title={title ?? ''} preview={preview} write={write} onClose={onClose} />
        )}
      </Loaded>
    </Modal>
  );
}

function Ask({ title, preview, write, onClose }: Omit<Props, 'seen'> & { title: string; preview: StepPreview }) {
  const { t } = useWords();
  const [early, setEarly] = useState<Early>();
  const [emptyBecause, setEmpty] = useState<EmptyBecause>();
  const { expects, leaves } = preview;
  const take = (): void =>
    write.mutate({
      expects,
      confirm: leaves.map((l) => l.personId),
      ...(early && { early }),
      ...(emptyBecause && { emptyBecause }),
    });
  return (
    <Stack>
      <StepFollows preview={preview} />
      {preview.early && <WhySoEarly value={early} onChange={setEarly} />}
      {cabinIsEmpty(preview) && <EmptyCabin value={emptyBecause} onChange={setEmpty} />}
      <ProblemNote error={write.error} onRetry={take} />
      <Stack gap="xs">
        <Button
          size="md"
          h="auto"
          mih={44}
          py="xs"
          styles={{ label: { whiteSpace: 'normal' } }}
          color={leaves.length > 0 ? 'clay' : undefined}
          disabled={preview.early && !early}
          loading={write.isPending}
          onClick={take}
        >
          {title}
        </Button>
        <Button size="md" variant="default" onClick={onClose}>
          {t('step.notNow')}
        </Button>
      </Stack>
    </Stack>
  );
}
