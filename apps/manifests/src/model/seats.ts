import { lapsOf } from './laps';
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

/** In which row each of them sits; an infant on a lap in that of the adult who holds it. */
export function rowsOf(people: readonly Passenger[], flight: Flight): Map<string, number> {
  const laps = lapsOf(people, flight);
  const seatOf = (p: Passenger): string => (p.seat === 'INF' ? laps.get(p)?.seat : p.seat) ?? '';
  return new Map(people.map((p) => [p.personId, rowOf(seatOf(p))]));
}

/** The others who sit in somebody's row. */
export function inRowOf({ personId }: Passenger, people: readonly Passenger[], flight: Flight): Passenger[] {
  const rows = rowsOf(people, flight);
  return people.filter((o) => o.personId !== personId && rows.get(o.personId) === rows.get(personId));
}

/** Who is not to sit in one row, both ways, by person id. */
export type RowsApart = ReadonlyMap<string, readonly string[]>;

/** The same of those who have seats: whoever holds an infant sits apart from whom it is to. */
function apartBySeat(apart: RowsApart, laps: ReadonlyMap<Passenger, Passenger>): RowsApart {
  const holders = new Map([...laps].map(([infant, { personId }]) => [infant.personId, personId]));
  const seatOf = (id: string): string => holders.get(id) ?? id;
  const result = new Map<string, string[]>();
  for (const [id, others] of apart)
    result.set(seatOf(id), [...(result.get(seatOf(id)) ?? []), ...others.map(seatOf).filter((o) => o !== seatOf(id))]);
  return result;
}

/**
 * Gives everyone a seat, families beside each other; who has one keeps it, unless somebody sits in its row with whom they are
 * not to, or this aircraft has no such seat. Whoever is aboard stays where they sit. Infants on a lap have `INF`.
 * @param taken seats of others: escorts, and whoever is off the list and in the cabin. Whoever had one of them gets another
 * @returns seat by person id
 */
export function seatsFor(
  people: readonly Passenger[],
  flight: Flight,
  taken: readonly string[] = [],
  apart: RowsApart = new Map(),
): Map<string, string> {
  const laps = lapsOf(people, flight);
  const seated = people.filter((p) => !laps.has(p));
  const apartFrom = apartBySeat(apart, laps);
  const result = new Map<string, string>([...laps.keys()].map((p) => [p.personId, 'INF']));
  const isApart = (p: Passenger, seat: string): boolean =>
    !(apartFrom.get(p.personId) ?? []).some((id) => rowOf(result.get(id) ?? '') === rowOf(seat));
  // Another aircraft may not have the seat that somebody had, and nobody has the seat of an escort or of somebody else.
  const free = new Set(allSeats(flight).filter((s) => !taken.includes(s)));
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
