import { setTimeout as pause } from 'node:timers/promises';
import { elapsedMs } from '@homeward/kernel';

/** Asks repeatedly until the answer is yes. @returns false when time is up */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  forMs: number,
  everyMs = 25,
): Promise<boolean> {
  const until = elapsedMs() + forMs;
  while (!(await holds())) {
    if (elapsedMs() > until) return false;
    await pause(everyMs);
  }
  return true;
}
