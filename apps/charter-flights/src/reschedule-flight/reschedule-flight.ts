import type { FlightLegV1 } from '@homeward/contracts';
import { accept, brokenBy, refuse, rule, type Decision } from '@homeward/kernel';
import { departureOf, holdsAt, type Flight, type FlightEvent } from '../model/flight';
import { legsFollowOneAnother } from '../rules/plan-flight/legs-follow-one-another';

const onTheGround: ReadonlySet<string> = new Set([
  ...['PLANNED', 'RFQ', 'OFFERED', 'CONTRACTED', 'PERMITS_PENDING', 'CONFIRMED', 'OPEN_FOR_BOARDING', 'BOARDING'],
  ...['DELAYED', 'POSTPONED', 'RETURNED_TO_RAMP', 'AIRCRAFT_SWAP'],
]);
const beforeDoorsClose = rule<Flight>({
  name: 'gone-flights-are-not-rescheduled',
  code: 'STATE',
  says: 'A flight whose doors have closed, or that was cancelled, is not rescheduled.',
  unblockedBy: 'flight-officer',
  holds: ({ stage }) => onTheGround.has(stage),
});

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
  before[0]!.std.slice(0, 10) !== after[0]!.std.slice(0, 10);

/** Moves a flight. A GO is void; permits that do not cover the new time take it back to waiting for them. */
export function rescheduleFlight(flight: Flight, legs: FlightLegV1[]): Decision<FlightEvent> {
  const broken = [...brokenBy([beforeDoorsClose], flight), ...brokenBy([legsFollowOneAnother], { legs })];
  if (broken.length > 0) return refuse(...broken);
  const moved: FlightEvent = { type: 'FlightRescheduled', legs, material: isMaterial(flight.legs, legs) };
  const covered = flight.permits.length > 0 && flight.permits.every((p) => holdsAt(p, departureOf({ legs })));
  if (!needPermits.has(flight.stage)) return accept(moved);
  return accept<FlightEvent>(moved, { type: 'StageChanged', stage: covered ? 'CONFIRMED' : 'PERMITS_PENDING' });
}
