import { lapInfantsOf } from './load';
import type { Passenger } from './passenger-list';
import type { Flight } from './traveller';

/** Narrow cabins have four seats abreast, wide ones six. Source: docs/handbook/flight.md#aircraft. */
const lettersFor = (seats: number): string[] => [...(seats > 120 ? 'ABCDEF' : 'ABCD')];

/** Every seat that may be given away, from the front. */
export const allSeats = ({ seats }: Pick<Flight, 'seats'>): string[] => {
  const letters = lettersFor(seats);
  return Array.from({ length: seats }, (_, i) => `${Math.floor(i / letters.length) + 1}${letters[i % letters.length]}`);
};

/** The row of a seat; not a number for a place on a lap. */
export const rowOf = (seat: string): number => Number(/^\d+/.exec(seat)?.[0] ?? Number.NaN);

/** The others who sit in somebody's row. */
export const inRowOf = ({ personId, seat = '' }: Passenger, people: readonly Passenger[]): Passenger[] =>
  people.filter((o) => o.personId !== personId && rowOf(o.seat ?? '') === rowOf(seat));

/** Who is not to sit in one row, both ways, by person id. */
export type RowsApart = ReadonlyMap<string, readonly string[]>;

/**
 * Gives everyone a seat, families beside each other; who has one keeps it, unless somebody sits in its row with whom they are
 * not to, or this aircraft has no such seat. Whoever is aboard stays where they sit. Infants on a lap have `INF`.
 * @param escorts seats of escorts: whoever had one of them gets another
 * @returns seat by person id
 */
export function seatsFor(
  people: readonly Passenger[],
  flight: Flight,
  escorts: readonly string[] = [],
  apart: RowsApart = new Map(),
): Map<string, string> {
  const onLap = new Set(lapInfantsOf(people, flight));
  const seated = people.filter((p) => !onLap.has(p));
  const result = new Map<string, string>([...onLap].map((p) => [p.personId, 'INF']));
  const isApart = (p: Passenger, seat: string): boolean =>
    !(apart.get(p.personId) ?? []).some((id) => rowOf(result.get(id) ?? '') === rowOf(seat));
  // Another aircraft may not have the seat that somebody had, and nobody has the seat of an escort or of somebody else.
  const free = new Set(allSeats(flight).filter((s) => !escorts.includes(s)));
  const keeps = (p: Passenger): void => {
    if (p.seat && free.delete(p.seat)) result.set(p.personId, p.seat);
  };
  for (const p of seated) if (p.boarded) keeps(p);
  for (const p of seated) if (!p.boarded && p.seat && isApart(p, p.seat)) keeps(p);
  // Codes were given family by family, so their order keeps relatives together.
  const without = seated.filter((p) => !result.has(p.personId)).sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const p of without) {
    // Where no row is left that keeps them apart they get a seat, and protection is asked at the gate.
    const seat = [...free].find((s) => isApart(p, s)) ?? [...free][0] ?? '';
    free.delete(seat);
    result.set(p.personId, seat);
  }
  return result;
}
