import { rule } from '@homeward/kernel';
import { loadOf, type Carried } from '../../model/load';
import type { Flight } from '../../model/traveller';

/** Seats are not enough: an aircraft can be full by weight. Source: docs/handbook/failures.md#f14. */
export const theAircraftCarriesThem = rule<{ people: readonly Carried[]; flight: Flight }>({
  name: 'the-aircraft-carries-them',
  code: 'H-CAPACITY',
  says: 'These people do not fit: seats, laps, special places or the payload of a leg would be exceeded.',
  unblockedBy: 'movement-officer',
  holds: ({ people, flight }) => limitBrokenBy(people, flight) === undefined,
});

/** The first limit that these people would break, in words for the officer; undefined when all fit. */
export function limitBrokenBy(people: readonly Carried[], flight: Flight): string | undefined {
  const load = loadOf(people, flight);
  const limits: [string, number, number][] = [
    ['seats', load.seats, flight.seats],
    ['lap infants', load.lapInfants, flight.lapInfants],
    ['WCHC', load.wheelchairsToSeat, flight.wheelchairsToSeat],
    ['wheelchairs', load.wheelchairs, flight.wheelchairs],
    ['stretchers', load.stretchers, flight.stretchers],
    ...load.payloadKg.map((kg, leg): [string, number, number] => [
      `payload leg ${leg + 1}`,
      kg,
      flight.legs[leg]!.payloadKg,
    ]),
  ];
  return limits.find(([, needed, most]) => needed > most)?.[0];
}
