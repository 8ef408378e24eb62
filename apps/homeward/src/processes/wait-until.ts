import { setTimeout as pause } from 'node:timers/promises';
import { elapsedMs } from '@homeward/kernel';

/** Asks again and again until the answer is yes. @returns false when the time is over */
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
