import type { Passenger } from './passenger-list';
import { allSeats, rowOf, rowsOf } from './seats';
import type { Flight } from './traveller';

/**
 * In the row of everybody whom they escort, or the next one. Who has no seat yet is near to every seat.
 * @param rows of everybody, from `rowsOf`
 */
export function isNear(seat: string, of: readonly Passenger[], rows: ReadonlyMap<string, number>): boolean {
  return of.every(({ personId }) => {
    const row = rows.get(personId) ?? Number.NaN;
    return Number.isNaN(row) || Math.abs(row - rowOf(seat)) <= 1;
  });
}

/**
 * A seat near somebody: a free one, or that of somebody who is not aboard yet and needs nothing, who gets another one with
 * the next version of the manifest.
 * @param taken by other escorts, and by whoever is off the list and in the cabin
 */
export function seatNear(
  escorted: readonly Passenger[],
  people: readonly Passenger[],
  flight: Flight,
  taken: readonly string[],
): string | undefined {
  const rows = rowsOf(people, flight);
  const near = allSeats(flight).filter((seat) => isNear(seat, escorted, rows) && !taken.includes(seat));
  const sits = new Map(people.flatMap((p) => (p.seat && p.seat !== 'INF' ? [[p.seat, p] as const] : [])));
  const families = new Set(escorted.map((p) => p.familyId));
  const mayMove = (p: Passenger): boolean =>
    !p.boarded && p.needs.length === 0 && !p.escortRef && p.band === 'ADULT' && !families.has(p.familyId);
  return near.find((seat) => !sits.has(seat)) ?? near.find((seat) => mayMove(sits.get(seat)!));
}
