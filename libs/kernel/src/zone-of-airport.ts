import codesByZone from './airport-zones.json';

const zones = new Map(
  Object.entries(codesByZone).flatMap(([zone, codes]) => codes.split(' ').map((code) => [code, zone] as const)),
);

/**
 * The time zone of an airport; undefined where nobody knows the airport, or sources disagree about it (`tools/airports.mjs`).
 * @param airport IATA code
 * @returns IANA name
 */
export const zoneOfAirport = (airport: string): string | undefined => zones.get(airport);
