import { isPutOff, isSoon, type Deadline } from './next-deadline';

interface Flight {
  clock: readonly Deadline[];
  actions: readonly string[];
  legs: readonly { std: string }[];
}

/** The first flight whose clock runs. */
export const nextFlight = <F extends Flight>(flights: readonly F[], now: Date): F | undefined =>
  flights.find((f) => f.clock.length > 0 && isSoon(f, now)) ?? flights.find((f) => f.clock.length > 0);

export const putOffOf = (flights: readonly Flight[]): number => flights.filter(isPutOff).length;

/** It has landed, and its arrival is not closed in time. */
export const isNotReconciledInTime = (clock: readonly Deadline[], now: Date): boolean =>
  clock[0]?.step === 'reconcile' && new Date(clock[0].at) <= now;

/** Seats taken of all seats, of the flights that have a load. */
export function loadOf(flights: readonly { load: Record<string, unknown> }[]): string {
  const sum = (name: string): number => flights.reduce((all, f) => all + Number(f.load[name] ?? 0), 0);
  return `${sum('seatsTaken')} / ${sum('seats')}`;
}

/** How many of those registered lack something; null where the figure is hidden because it is small. */
export const stillMissing = (people: Record<string, unknown>) =>
  (['consenting', 'cleared', 'fit'] as const).flatMap((what) => {
    const [all, have] = [people['registered'], people[what]];
    if (typeof all !== 'number') return [];
    const n = typeof have === 'number' ? all - have : null;
    return n === 0 ? [] : [{ what, n }];
  });
