import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { sayDone } from '../shell/say-done';
import { lastWritten } from './last-written';
import { isProblem } from './problem';
import { newId } from './new-id';

export type WriteHeaders = Record<string, string>;

interface Options<In, Out> {
  /** Keys of what has to be read again afterwards. */
  refresh?: readonly (readonly unknown[])[];
  onDone?: (result: Out) => void;
  /** What was done, where no form says it as it closes. */
  said?: (input: In) => string;
}

/**
 * Sends a change. The idempotency key stays the same while the same input is sent again, so that a retry on a bad
 * connection has one effect; another input, or a success, starts a new one.
 */
export function useWrite<In, Out>(
  send: (input: In, headers: WriteHeaders) => Promise<Out>,
  { refresh = [], onDone, said }: Options<In, Out> = {},
): UseMutationResult<Out, Error, In> {
  const client = useQueryClient();
  const attempt = useRef<{ input: string; key: string } | undefined>(undefined);
  const renew = () => Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
  return useMutation<Out, Error, In>({
    mutationFn: (input) => {
      const text = JSON.stringify(input) ?? '';
      if (attempt.current?.input !== text) attempt.current = { input: text, key: newId() };
      return send(input, { 'idempotency-key': attempt.current.key });
    },
    // The change was based on an old version: read it again, so that the user sees what changed.
    onError: async (error) => {
      if (isProblem(error, 412)) await renew();
    },
    onSuccess: async (result, input) => {
      attempt.current = undefined;
      lastWritten.at = performance.now();
      if (said) sayDone(said(input));
      onDone?.(result);
      await renew();
    },
  });
}
