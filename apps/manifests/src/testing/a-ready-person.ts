import type { ConsentJourneyV1 } from '@homeward/contracts';
import type { Facts, Flight, Judged } from '../model/traveller';

const beirut = { fromZone: 'Asia/Beirut' };
const addis = { toZone: 'Africa/Addis_Ababa' };

/** One charter with two stops, leaving in the morning of 9 December. */
export const aFlight = (over: Partial<Flight> = {}): Flight => ({
  flightId: '01930000-0000-7000-8000-0000000000f1',
  operationId: '01930000-0000-7000-8000-0000000000e1',
  flightNumber: 'ZZ4100',
  carrierClientId: 'airline-a',
  legs: [
    {
      from: 'BEY',
      to: 'PZU',
      ...beirut,
      toZone: 'Africa/Khartoum',
      std: '2026-12-09T08:00:00Z',
      sta: '2026-12-09T10:30:00Z',
      payloadKg: 12800,
    },
    {
      from: 'PZU',
      to: 'ADD',
      ...addis,
      fromZone: 'Africa/Khartoum',
      std: '2026-12-09T11:30:00Z',
      sta: '2026-12-09T13:15:00Z',
      payloadKg: 12800,
    },
  ],
  stage: 'BOARDING',
  go: 'GO',
  leave: { from: '2026-11-01T00:00:00Z', until: '2026-12-11T00:00:00Z' },
  seats: 106,
  lapInfants: 8,
  wheelchairs: 3,
  wheelchairsToSeat: 1,
  stretchers: 0,
  adultKg: 84,
  childKg: 35,
  ...over,
});

/** What somebody agreed to who leaves this flight at its last stop. */
export const aJourney = (over: Partial<ConsentJourneyV1> = {}): ConsentJourneyV1 => ({
  operationId: '01930000-0000-7000-8000-0000000000e1',
  destinationState: 'ETH',
  destination: 'ADD',
  mode: 'AIR',
  via: over.destination === undefined || over.destination === 'ADD' ? ['PZU'] : [],
  ...over,
});

/** All that has to be said of a person before they may fly. */
export const ready: Facts = {
  identity: { confirmed: true, openDuplicates: 0, documentConflict: false, outOfScope: false },
  document: { kind: 'LP', validUntil: '2026-12-29' },
  exit: { state: 'GRANTED', validUntil: '2026-12-18' },
  consent: {
    status: 'RECONFIRMED',
    givenBy: 'SELF',
    validUntil: '2026-12-20T00:00:00Z',
    reconfirmedAt: '2026-12-07T14:00:00Z',
    journey: aJourney(),
  },
  protection: { cleared: true, bestInterests: 'NOT_REQUIRED', otherParent: 'NOT_REQUIRED' },
  medical: { decision: 'FIT', validUntil: '2026-12-10T10:00:00Z', needs: [], escort: 'NONE' },
};

export const aReadyPerson = (facts: Partial<Facts> = {}, over: Partial<Judged> = {}): Judged => ({
  facts: { ...ready, ...facts },
  band: 'ADULT',
  accompaniedBy: [],
  offPoint: 'ADD',
  flight: aFlight(),
  now: new Date('2026-12-09T07:00:00Z'),
  ...over,
});
