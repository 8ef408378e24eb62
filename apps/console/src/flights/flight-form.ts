import type { Flight } from '../api/shapes';

export interface LegForm {
  from: string;
  to: string;
  std: string;
  sta: string;
  /** IANA time zones; empty where they are looked up. */
  fromZone: string;
  toZone: string;
  payloadKg: number;
}

/** Planning values of the handbook (docs/handbook/flight.md#masses); the operator's own replace them. */
const planned = {
  seats: 150,
  lapInfants: 15,
  wheelchairs: 4,
  wheelchairsToSeat: 2,
  stretchers: 0,
  adultKg: 84,
  childKg: 35,
};

export const blankFlight = () => ({
  ...planned,
  flightNumber: '',
  operator: '',
  carrierClientId: '',
  aircraft: '',
  registration: '',
  legs: [{ from: '', to: '', std: '', sta: '', fromZone: '', toZone: '', payloadKg: 15_000 }] as LegForm[],
});
export type FlightForm = ReturnType<typeof blankFlight>;
export const limits = [
  'seats',
  'lapInfants',
  'wheelchairs',
  'wheelchairsToSeat',
  'stretchers',
  'adultKg',
  'childKg',
] as const;

/** A time as the browser's field has it, `2026-12-09T06:00`, always UTC here. */
const field = (iso: string): string => iso.slice(0, 16);
export const utc = (value: string): string => (value.length === 16 ? `${value}:00Z` : value);

export const formOfFlight = ({ legs, aircraft, carrierClientId = '', ...f }: Flight): FlightForm => ({
  ...blankFlight(),
  flightNumber: f.flightNumber,
  operator: f.operator,
  carrierClientId,
  aircraft: aircraft.iata,
  registration: aircraft.registration ?? '',
  legs: legs.map(({ fromZone = '', toZone = '', ...l }) => ({
    ...l,
    fromZone,
    toZone,
    std: field(l.std),
    sta: field(l.sta),
  })),
  ...(Object.fromEntries(limits.map((name) => [name, f[name]])) as Pick<FlightForm, (typeof limits)[number]>),
});

export const legsRequest = (legs: LegForm[]) =>
  legs.map(({ fromZone, toZone, ...l }) => ({
    ...l,
    from: l.from.toUpperCase(),
    to: l.to.toUpperCase(),
    std: utc(l.std),
    sta: utc(l.sta),
    ...(fromZone && { fromZone }),
    ...(toZone && { toZone }),
  }));

export const flightRequest = (
  operationId: string,
  { aircraft, registration, legs, carrierClientId, ...f }: FlightForm,
) => ({
  ...f,
  operationId,
  flightNumber: f.flightNumber.toUpperCase(),
  aircraft: { iata: aircraft, ...(registration && { registration }) },
  legs: legsRequest(legs),
  ...(carrierClientId && { carrierClientId }),
});
