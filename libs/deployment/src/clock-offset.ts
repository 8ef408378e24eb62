import path from 'node:path';
import { systemClock } from '@homeward/kernel';
import { keepPrivate } from './private-file';

/** The sample flight leaves on 2026-12-09 at 08:00 UTC; an exercise begins the morning before. */
const exerciseBegins = new Date('2026-12-08T09:00:00Z');

/** How far the clock of an exercise that begins now is moved, in milliseconds. */
export const exerciseOffset = (now: Date = systemClock().now()): number => exerciseBegins.getTime() - now.getTime();

/** How far an exercise's clock is moved. Set at the first start; from then on the clock runs normally. */
export function keepClockOffset(folder: string, now: Date = systemClock().now()): number {
  return Number(keepPrivate(path.join(folder, 'clock-offset-ms.txt'), () => String(exerciseOffset(now))));
}
