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
