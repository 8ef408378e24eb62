import type { FlightLegV1 } from '@homeward/contracts';
import { accept, brokenBy, refuse, utcDayOf, type Decision } from '@homeward/kernel';
import { departureOf, holdsAt, type Flight, type FlightEvent } from '../model/flight';
import { legsFollowOneAnother } from '../rules/plan-flight/legs-follow-one-another';

const needPermits: ReadonlySet<string> = new Set([
  'CONFIRMED',
  'OPEN_FOR_BOARDING',
  'BOARDING',
  'DELAYED',
  'POSTPONED',
]);

/**
 * Another place, or another day, is another journey: consent goes stale by it
 * (docs/handbook/states.md#material-change).
 */
export const isMaterial = (before: FlightLegV1[], after: FlightLegV1[]): boolean =>
  before.map((l) => l.to).join() !== after.map((l) => l.to).join() ||
  utcDayOf(before[0]!.std) !== utcDayOf(after[0]!.std);

/** Moves a flight. A GO is void; permits that do not cover the new time take it back to waiting for them. */
export function rescheduleFlight(flight: Flight, legs: FlightLegV1[]): Decision<FlightEvent> {
  const broken = brokenBy([legsFollowOneAnother], { legs });
  if (broken.length > 0) return refuse(...broken);
  const moved: FlightEvent = { type: 'FlightRescheduled', legs, material: isMaterial(flight.legs, legs) };
  const covered = flight.permits.length > 0 && flight.permits.every((p) => holdsAt(p, departureOf({ legs })));
  if (!needPermits.has(flight.stage)) return accept(moved);
  return accept<FlightEvent>(moved, { type: 'StageChanged', stage: covered ? 'CONFIRMED' : 'PERMITS_PENDING' });
}
