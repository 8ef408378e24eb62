import { Button, Stack } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from '../problem/problem-note';
import { Drafted } from './drafted';
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
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        onSend();
      }}
    >
      <Stack>
        <Drafted name={submit} write={write}>
          <Stack>{children}</Stack>
        </Drafted>
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
