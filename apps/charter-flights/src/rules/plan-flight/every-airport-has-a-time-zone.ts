import type { FlightLegV1 } from '@homeward/contracts';
import { rule } from '@homeward/kernel';

/**
 * Papers, birthdays and leave to exit end with a day at the airport: which day it is there may not be guessed.
 * Source: docs/handbook/versions-and-days.md#local-days.
 */
export const everyAirportHasATimeZone = rule<{ legs: FlightLegV1[] }>({
  name: 'every-airport-has-a-time-zone',
  code: 'TIME_ZONE',
  says: 'The time zone of an airport is not known ({{airports}}): give it with the leg (`fromZone`, `toZone`).',
  unblockedBy: 'flight-officer',
  parameters: ({ legs }) => ({ airports: airportsWithoutZone(legs).join(', ') }),
  holds: ({ legs }) => airportsWithoutZone(legs).length === 0,
});

const airportsWithoutZone = (legs: readonly FlightLegV1[]): string[] => [
  ...new Set(legs.flatMap(({ from, fromZone, to, toZone }) => [...(fromZone ? [] : [from]), ...(toZone ? [] : [to])])),
];
