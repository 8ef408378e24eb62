import type { Flight, Permit } from '../model/flight';

export const anApprovedPermit = (over: Partial<Permit> = {}): Permit => ({
  permitId: 'p1',
  state: 'ETH',
  kind: 'LANDING',
  status: 'APPROVED',
  number: 'X1',
  validFrom: '2026-12-08T00:00:00Z',
  validTo: '2026-12-10T00:00:00Z',
  ...over,
});

/** A charter on the morning of 9 December with its permits. */
export const aFlight = (over: Partial<Flight> = {}): Flight => ({
  flightId: 'f1',
  operationId: 'o1',
  flightNumber: 'ZZ4100',
  operator: 'Invented Air',
  aircraft: { iata: 'E90' },
  legs: [
    {
      from: 'BEY',
      to: 'ADD',
      fromZone: 'Asia/Beirut',
      toZone: 'Africa/Addis_Ababa',
      std: '2026-12-09T08:00:00Z',
      sta: '2026-12-09T13:15:00Z',
      payloadKg: 12800,
    },
  ],
  seats: 106,
  lapInfants: 8,
  wheelchairs: 3,
  wheelchairsToSeat: 1,
  stretchers: 0,
  adultKg: 84,
  childKg: 35,
  stage: 'PERMITS_PENDING',
  permits: [anApprovedPermit()],
  ...over,
});
