import path from 'node:path';
import { systemClock } from '@homeward/kernel';
import { keepPrivate } from './private-file';

/** The sample flight leaves on 2026-12-09 at 08:00 UTC: whoever starts an exercise begins the morning before. */
const exerciseBegins = new Date('2026-12-08T09:00:00Z');

/** How far an exercise's clock is moved. Set at the first start; from then on its time runs like any other. */
export function keepClockOffset(folder: string, now: Date = systemClock().now()): number {
  const make = (): string => String(exerciseBegins.getTime() - now.getTime());
  return Number(keepPrivate(path.join(folder, 'clock-offset-ms.txt'), make));
}
