import { useEffect, useState } from 'react';
import { sendSigned } from '../api/endpoints';
import { problemFrom } from '../api/problem';
import type { OperationFigures } from '../api/shapes';
import { eventsOf } from './events-of';

export interface FeedState {
  figures?: OperationFigures;
  /** Whether the feed is connected. */
  live: boolean;
  error?: unknown;
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()));
  });

/** A feed that ends sooner is not asked for again at once. */
const lastingMs = 5_000;

/** Live figures. A broken connection is resumed after the last change that was received. */
export function useFeed(operationId: string, wanted: boolean): FeedState {
  const [state, set] = useState<FeedState>({ live: false });
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    void follow(operationId, stop.signal, set);
    return () => stop.abort();
  }, [operationId, wanted]);
  return state;
}

async function follow(
  operationId: string,
  signal: AbortSignal,
  set: (change: (s: FeedState) => FeedState) => void,
): Promise<void> {
  let last: string | undefined;
  for (let wait = 1_000; !signal.aborted; wait = Math.min(wait * 2, 30_000)) {
    try {
      const url = new URL(`/api/status-feed/feed?operationId=${operationId}`, location.origin);
      const answer = await sendSigned(new Request(url, { headers: last ? { 'last-event-id': last } : {}, signal }));
      if (!answer.ok) throw await problemFrom(answer);
      set((s) => ({ ...s, live: true, error: undefined }));
      const began = performance.now();
      for await (const event of eventsOf(answer.body!)) {
        wait = 1_000;
        if (event.id) last = event.id;
        if (event.type === 'snapshot' || event.type === 'change') {
          const figures = JSON.parse(event.data) as OperationFigures;
          set((s) => ({ ...s, figures }));
        }
      }
      if (performance.now() - began > lastingMs) continue; // it ended with its token: go on with the next one at once
    } catch (error) {
      if (!signal.aborted) set((s) => ({ ...s, live: false, error }));
    }
    if (!signal.aborted) set((s) => ({ ...s, live: false }));
    await pause(wait, signal);
  }
}
