import { dayBegunEverywhere, dayBegunSomewhere, localDayOf, zoneOfAirport } from '@homeward/kernel';
import type { Operation } from './operation';

/**
 * The calendar day where the people of an operation are: at its first airport. Where nobody knows its zone, the day that has
 * begun everywhere, so that a child is one until the birthday has. Source: docs/handbook/consent.md#age-when-it-counts.
 * @returns ISO date
 */
export function dayAtOrigin(operation: Pick<Operation, 'corridor'> | undefined, now: Date): string {
  const zone = zoneOfAirport(operation?.corridor[0] ?? '');
  return zone ? localDayOf(now, zone) : dayBegunEverywhere(now);
}

/** The latest day that it may be there: the same one where the zone of the airport is known. */
export function latestDayAtOrigin(operation: Pick<Operation, 'corridor'> | undefined, now: Date): string {
  const zone = zoneOfAirport(operation?.corridor[0] ?? '');
  return zone ? localDayOf(now, zone) : dayBegunSomewhere(now);
}
