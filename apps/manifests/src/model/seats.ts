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

/**
 * Gives everyone a seat, families beside each other; who has one keeps it. Infants on a lap have `INF`.
 * @param escorts seats of escorts: whoever had one of them gets another
 * @returns seat by person id
 */
export function seatsFor(
  people: readonly Passenger[],
  flight: Flight,
  escorts: readonly string[] = [],
): Map<string, string> {
  const onLap = new Set(lapInfantsOf(people, flight));
  const seated = people.filter((p) => !onLap.has(p));
  const keeps = (p: Passenger): boolean => Boolean(p.seat) && p.seat !== 'INF' && !escorts.includes(p.seat!);
  const taken = new Set([...escorts, ...seated.flatMap((p) => (keeps(p) ? [p.seat!] : []))]);
  const free = allSeats(flight).filter((s) => !taken.has(s));
  // Codes were given family by family, so their order keeps relatives together.
  const byFamily = [...seated].sort((a, b) => (a.code < b.code ? -1 : 1));
  const result = new Map<string, string>([...onLap].map((p) => [p.personId, 'INF']));
  for (const p of byFamily) result.set(p.personId, keeps(p) ? p.seat! : (free.shift() ?? ''));
  return result;
}
