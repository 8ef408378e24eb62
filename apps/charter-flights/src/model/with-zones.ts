import type { FlightLegV1 } from '@homeward/contracts';
import { zoneOfAirport } from '@homeward/kernel';

/** Legs with the time zones of their airports: as the flight desk gave them, otherwise looked up; none where nobody knows. */
export const withZones = (legs: readonly FlightLegV1[]): FlightLegV1[] =>
  legs.map((leg) => ({
    ...leg,
    fromZone: leg.fromZone ?? zoneOfAirport(leg.from),
    toZone: leg.toZone ?? zoneOfAirport(leg.to),
  }));
