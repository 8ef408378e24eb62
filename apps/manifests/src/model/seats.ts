import { lapInfantsOf } from './load';
import type { Passenger } from './passenger-list';
import type { Flight } from './traveller';

/** Narrow cabins have four seats abreast, wide ones six. Source: docs/handbook/flight.md#aircraft. */
const lettersFor = (seats: number): string[] => [...(seats > 120 ? 'ABCDEF' : 'ABCD')];

/**
 * Gives everyone a seat, families beside each other; who has one keeps it. Infants on a lap have `INF`.
 * @returns seat by person id
 */
export function seatsFor(people: readonly Passenger[], flight: Flight): Map<string, string> {
  const letters = lettersFor(flight.seats);
  const onLap = new Set(lapInfantsOf(people, flight));
  const seated = people.filter((p) => !onLap.has(p));
  const taken = new Set(seated.flatMap((p) => (p.seat && p.seat !== 'INF' ? [p.seat] : [])));
  const free = Array.from(
    { length: flight.seats },
    (_, i) => `${Math.floor(i / letters.length) + 1}${letters[i % letters.length]}`,
  ).filter((s) => !taken.has(s));
  // Codes were given family by family, so their order keeps relatives together.
  const byFamily = [...seated].sort((a, b) => (a.code < b.code ? -1 : 1));
  const result = new Map<string, string>([...onLap].map((p) => [p.personId, 'INF']));
  for (const p of byFamily) result.set(p.personId, p.seat && p.seat !== 'INF' ? p.seat : (free.shift() ?? ''));
  return result;
}
