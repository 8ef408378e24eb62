export interface Deadline {
  step: string;
  at: string;
}

/** What the flight itself shows as not done. Of the other steps nobody here knows whether they were taken in time. */
const seenToBeLate = new Set(['go', 'doors', 'arrival', 'reconcile']);

/** What comes next on the clock of a flight: what is late, else what is ahead. */
export function nextDeadline(clock: readonly Deadline[], now: Date): (Deadline & { late: boolean }) | undefined {
  const isOver = (d: Deadline): boolean => new Date(d.at) <= now;
  const late = clock.find((d) => seenToBeLate.has(d.step) && isOver(d));
  const next = late ?? clock.find((d) => !isOver(d));
  return next && { ...next, late: next === late };
}

const soonMs = 72 * 3_600_000;

/** Of today: its clock runs, and it leaves within 72 hours or has left and is not reconciled. */
export const isSoon = (clock: readonly Deadline[], std: string, now: Date): boolean =>
  clock.length > 0 && Date.parse(std) - now.getTime() <= soonMs;

const ofTheArrival = new Set(['arrival', 'reconcile']);

/** Only what belongs to its arrival is ahead. */
export const hasLeft = (clock: readonly Deadline[]): boolean => clock.length > 0 && ofTheArrival.has(clock[0]!.step);
