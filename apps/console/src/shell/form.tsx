import { Button, Stack } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { ProblemNote } from '../problem/problem-note';
import { DraftNote } from './draft-note';
import { OverPage } from './modal';
import { useDraft } from './use-draft';
import { YesNo } from './yes-no';

interface Props {
  submit: string;
  /** A no that stands beside the yes which the form sends. */
  no?: { label: string; onClick: () => void };
  write: Pick<UseMutationResult, 'error' | 'isPending'>;
  onSend: () => void;
  onReload?: () => void;
  disabled?: boolean;
  children: ReactNode;
}

/** Fields, what went wrong, and the button that sends them. What is typed is kept until it was sent. */
export function Form({ submit, no, write, onSend, onReload, disabled, children }: Props) {
  const draft = useDraft(useContext(OverPage) ? undefined : submit);
  const wasPending = useRef(false);
  const { forget } = draft;
  useEffect(() => {
    if (wasPending.current && !write.isPending && !write.error) forget();
    wasPending.current = write.isPending;
  }, [write.isPending, write.error, forget]);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        onSend();
      }}
    >
      <Stack>
        <DraftNote draft={draft} />
        <div ref={draft.form}>
          <Stack>{children}</Stack>
        </div>
        <ProblemNote error={write.error} onRetry={onSend} onReload={onReload} />
        {no ? (
          <YesNo yes={{ label: submit, pending: write.isPending, disabled }} no={no} />
        ) : (
          <Button type="submit" loading={write.isPending} disabled={disabled}>
            {submit}
          </Button>
        )}
      </Stack>
    </form>
  );
}
