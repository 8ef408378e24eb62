import { departureOf, lastArrivalOf, stagesOnceLeft } from '@homeward/contracts';
import type { Flight } from './flight';

/**
 * What has to be done by when, in hours before the departure. Source: docs/handbook/process.md#timeline, 72 h, 48 h, 24 h, 6 h,
 * 4 h, 2 h.
 */
const hoursBefore = {
  'first-list': 72,
  'ask-again': 48,
  freeze: 24,
  'last-change': 6,
  'at-airport': 4,
  go: 2,
  doors: 0,
} as const;

/** Source: docs/handbook/process.md#timeline, 2 h after arrival. */
const reconciledWithinHours = 2;

export type ClockStep = keyof typeof hoursBefore | 'arrival' | 'reconcile';

export interface Deadline {
  step: ClockStep;
  /** ISO instant. */
  at: string;
}

const left = new Set<string>(stagesOnceLeft);
const landed = new Set(['LANDED', 'ON_BLOCK', 'DISEMBARKED']);
const stopped = new Set(['CANCELLED', 'POSTPONED', 'DELAYED', 'RECONCILED']);

const shifted = (iso: string, hours: number): string => new Date(Date.parse(iso) + hours * 3_600_000).toISOString();

/**
 * The deadlines that are still ahead of a flight by its stage, in their order; one whose time is over is late. None of a flight
 * without a time that holds, and of one that is over.
 */
export function clockOf(flight: Pick<Flight, 'stage' | 'legs' | 'go'>): Deadline[] {
  if (stopped.has(flight.stage)) return [];
  const arrival = lastArrivalOf(flight);
  const coming: Deadline[] = [
    { step: 'arrival', at: shifted(arrival, 0) },
    { step: 'reconcile', at: shifted(arrival, reconciledWithinHours) },
  ];
  if (left.has(flight.stage)) return landed.has(flight.stage) ? coming.slice(1) : coming;
  const before = (Object.keys(hoursBefore) as (keyof typeof hoursBefore)[])
    .filter((step) => step !== 'go' || flight.go?.decision !== 'GO')
    .map((step) => ({ step, at: shifted(departureOf(flight), -hoursBefore[step]) }));
  return [...before, ...coming];
}
