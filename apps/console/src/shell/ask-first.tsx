import { Button, Group, Stack, Text, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Dialog } from './dialog';

interface Props {
  label: string;
  /** The consequences, in one sentence. */
  means: string;
  write: {
    mutate: (nothing: null, then: { onSuccess: () => void }) => void;
    isPending: boolean;
    error: Error | null;
  };
  button?: ButtonProps;
  /** What has to be said beside it. */
  children?: ReactNode;
}

/** A step that cannot be undone: shows its consequences first. */
export function AskFirst({ label, means, write, button, children }: Props) {
  const { t } = useWords();
  return (
    <Dialog label={label} button={{ ...button, loading: write.isPending }}>
      {(close) => (
        <Stack>
          <Text>{means}</Text>
          {children}
          <ProblemNote error={write.error} onRetry={() => write.mutate(null, { onSuccess: close })} />
          <Group>
            <Button data-autofocus loading={write.isPending} onClick={() => write.mutate(null, { onSuccess: close })}>
              {label}
            </Button>
            <Button variant="subtle" onClick={close}>
              {t('shell.cancel')}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
