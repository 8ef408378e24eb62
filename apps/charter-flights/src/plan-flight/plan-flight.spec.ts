import { given } from '@homeward/testing';
import type { Charter } from '../model/flight';
import { aFlight } from '../testing/flights';
import { planFlight } from './plan-flight';

const { stage: _, permits: __, flightId, ...charter } = aFlight();
const planning = (over: Partial<Charter> = {}, flight?: ReturnType<typeof aFlight>) =>
  given(flight).when((f) => planFlight(f, { flightId, charter: { ...charter, ...over } }));

describe('planning a flight', () => {
  it('keeps what was chartered', () => planning().then([{ ...charter, type: 'FlightPlanned', flightId }]));
  it('can change limits of one that is there', () =>
    planning({ seats: 96 }, aFlight()).then([{ ...charter, seats: 96, type: 'FlightPlanned', flightId }]));
  it('is refused with every reason', () =>
    planning({ legs: charter.legs.map((l) => ({ ...l, sta: l.std })) }, aFlight()).isRefusedBy(
      'legs-follow-one-another',
      'times-change-by-rescheduling',
    ));
});

const go = { decision: 'GO' as const, by: 'duty', at: '2026-12-09T06:00:00Z' };
const confirmed = aFlight({ stage: 'CONFIRMED', go, aircraft: { iata: 'E90', registration: 'ZZ-HAA' } });
const { stage: _stage, permits: _permits, go: _go, flightId: _id, ...known } = confirmed;
const anew = (over: Partial<Charter>, flight = confirmed) =>
  given(flight).when((f) => planFlight(f, { flightId, charter: { ...known, ...over } }));
const planned = (over: Partial<Charter> = {}) => ({ ...known, ...over, type: 'FlightPlanned', flightId });
const { permitId, state, kind } = confirmed.permits[0]!;
const permit = { type: 'PermitRecorded', permit: { permitId, state, kind, status: 'TO_APPLY' } };
const voided = { type: 'GoVoided' };

describe('planning anew what has a GO', () => {
  it.each<Partial<Charter>>([
    { aircraft: { iata: 'AT7', registration: 'ZZ-HAA' } },
    { aircraft: { iata: 'E90', registration: 'ZZ-HBB' } },
    { aircraft: { iata: 'E90' } },
    { operator: 'Another' },
    { flightNumber: 'ZZ9' },
  ])('voids the GO and every permit, and waits for them, with %j', (over) =>
    anew(over).then([voided, permit, planned(over), { type: 'StageChanged', stage: 'PERMITS_PENDING' }]),
  );
  it.each<Partial<Charter>>([
    { adultKg: 70 },
    { childKg: 30 },
    { seats: 120 },
    { stretchers: 2 },
    { carrierClientId: 'another' },
    { legs: known.legs.map((leg) => ({ ...leg, payloadKg: 20000 })) },
  ])('voids the GO with %j', (over) => anew(over).then([voided, planned(over)]));
  it('voids nothing where nothing is another, or there is nothing', () => {
    anew({}).then([planned()]);
    anew({ adultKg: 70 }, aFlight({ go: undefined })).then([planned({ adultKg: 70 })]);
    anew({ adultKg: 70 }, { ...confirmed, go: { ...go, decision: 'NO_GO' } }).then([planned({ adultKg: 70 })]);
  });
  it('leaves the permits where the registration was not named before', () => {
    const unnamed = { ...confirmed, aircraft: { iata: 'E90' } };
    anew({}, unnamed).then([voided, planned()]);
  });
});
