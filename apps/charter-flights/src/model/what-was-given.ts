import { isDeepStrictEqual } from 'node:util';
import type { FlightStage } from '@homeward/contracts';
import type { Charter, Flight, FlightEvent } from './flight';

/** As it is stored: without fields that are undefined. */
const same = (a: unknown, b: unknown): boolean => {
  const [one, other] = [a, b].map((what) => JSON.stringify(what ?? null));
  return isDeepStrictEqual(JSON.parse(one!), JSON.parse(other!));
};

/** What a duty officer says GO to: everything of the charter. Source: docs/handbook/flight.md#what-was-given. */
export const isAnotherPlan = (flight: Charter, charter: Charter): boolean =>
  (Object.keys({ ...flight, ...charter }) as (keyof Charter)[]).some(
    (field) => field in charter && !same(flight[field], charter[field]),
  );

/**
 * What states give leave to: this operator, under this number, with this aircraft. A registration that nobody had named is no
 * other aircraft. Source: docs/handbook/flight.md#what-was-given.
 */
export const isAnotherAircraft = (flight: Charter, { operator, flightNumber, aircraft }: Charter): boolean =>
  flight.operator !== operator ||
  flight.flightNumber !== flightNumber ||
  flight.aircraft.iata !== aircraft.iata ||
  (flight.aircraft.registration !== undefined && flight.aircraft.registration !== aircraft.registration);

/** A GO for what does not fly is none. A NO-GO stays: it lets nobody fly. */
export const goVoided = ({ go }: Pick<Flight, 'go'>): FlightEvent[] =>
  go?.decision === 'GO' ? [{ type: 'GoVoided' }] : [];

/** Every state is asked anew. */
export const permitsVoided = ({ permits }: Pick<Flight, 'permits'>): FlightEvent[] =>
  permits
    .filter(({ status }) => status !== 'TO_APPLY')
    .map(({ permitId, state, kind }) => ({
      type: 'PermitRecorded',
      permit: { permitId, state, kind, status: 'TO_APPLY' },
    }));

/** Where a flight no longer goes as it was decided: at another time, with another aircraft, or not before a permit holds. */
const decidedAnew: ReadonlySet<FlightStage> = new Set(['DELAYED', 'POSTPONED', 'AIRCRAFT_SWAP', 'PERMITS_PENDING']);

/** What is void as a flight comes to a stage. */
export const voidedAt = (flight: Flight, stage: FlightStage): FlightEvent[] => [
  ...(decidedAnew.has(stage) ? goVoided(flight) : []),
  ...(stage === 'AIRCRAFT_SWAP' ? permitsVoided(flight) : []),
];
