import { setImmediate } from 'node:timers/promises';

/** Work that stops after every short stretch, so that whoever drives it can let others in between. */
export type Steps<T> = Generator<void, T>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** @param awaited aborted when nobody waits for the result any more: the work ends */
export async function inTurns<T>(steps: Steps<T>, awaited?: AbortSignal): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await setImmediate();
    awaited?.throwIfAborted();
  }
}
