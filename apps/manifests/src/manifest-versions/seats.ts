import type { Passenger } from '../model/passenger-list';
import type { Flight } from '../model/traveller';

/** Narrow cabins have four seats abreast, wide ones six. Source: docs/handbook/flight.md#aircraft. */
const lettersFor = (seats: number): string[] => [...(seats > 120 ? 'ABCDEF' : 'ABCD')];

/**
 * Gives everyone a seat, families beside each other; who has one keeps it. Infants on a lap have `INF`.
 * @returns seat by person id
 */
export function seatsFor(people: readonly Passenger[], flight: Flight): Map<string, string> {
  const letters = lettersFor(flight.seats);
  const onLap = lapInfantsOf(people);
  const seated = people.filter((p) => !onLap.has(p.personId));
  const taken = new Set(seated.flatMap((p) => (p.seat && p.seat !== 'INF' ? [p.seat] : [])));
  const free = Array.from(
    { length: flight.seats },
    (_, i) => `${Math.floor(i / letters.length) + 1}${letters[i % letters.length]}`,
  ).filter((s) => !taken.has(s));
  // Codes were given family by family, so their order keeps relatives together.
  const byFamily = [...seated].sort((a, b) => (a.code < b.code ? -1 : 1));
  const result = new Map<string, string>([...onLap].map((id) => [id, 'INF']));
  for (const p of byFamily) result.set(p.personId, p.seat && p.seat !== 'INF' ? p.seat : (free.shift() ?? ''));
  return result;
}

function lapInfantsOf(people: readonly Passenger[]): Set<string> {
  const laps = new Map<string, number>();
  for (const p of people) if (p.band === 'ADULT') laps.set(p.familyId, (laps.get(p.familyId) ?? 0) + 1);
  const onLap = new Set<string>();
  for (const p of people) {
    const free = laps.get(p.familyId) ?? 0;
    if (p.band !== 'INFANT' || free === 0) continue;
    laps.set(p.familyId, free - 1);
    onLap.add(p.personId);
  }
  return onLap;
}
