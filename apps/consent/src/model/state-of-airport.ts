import airports from './airports.json';

const states = new Map(
  Object.entries(airports).flatMap(([state, codes]) => codes.split(' ').map((code) => [code, state] as const)),
);

/**
 * ISO 3166-1 alpha-3 of the state in which an airport lies; undefined for one that the list does not have. The list is
 * made by `tools/airports.mjs` from airport-data-js 4.0.0 (CC BY 4.0).
 * @param iata its code
 */
export const stateOfAirport = (iata: string): string | undefined => states.get(iata);
