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

interface Flight {
  clock: readonly Deadline[];
  actions: readonly string[];
  legs: readonly { std: string }[];
}

/** Delayed or postponed: no time holds, until somebody gives it a new one. */
export const isPutOff = ({ clock, actions }: Pick<Flight, 'clock' | 'actions'>): boolean =>
  clock.length === 0 && actions.includes('resume');

/** Of today: it was planned to leave within 72 hours, or before, and is neither reconciled nor cancelled. */
export const isSoon = (flight: Flight, now: Date): boolean =>
  (flight.clock.length > 0 || isPutOff(flight)) && Date.parse(flight.legs[0]!.std) - now.getTime() <= soonMs;

const ofTheArrival = new Set(['arrival', 'reconcile']);

/** Only what belongs to its arrival is ahead. */
export const hasLeft = (clock: readonly Deadline[]): boolean => clock.length > 0 && ofTheArrival.has(clock[0]!.step);
