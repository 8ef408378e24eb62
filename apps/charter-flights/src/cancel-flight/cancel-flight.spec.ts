import { aFlight } from '../testing/flights';
import { cancelFlight } from './cancel-flight';

const now = new Date('2026-12-08T08:00:00Z');

describe('cancelling a flight', () => {
  it('keeps the reason', () =>
    expect(cancelFlight(aFlight(), 'airport closed', now)).toMatchObject({
      events: [{ type: 'FlightCancelled', reason: 'airport closed' }],
    }));
  it('is too late once it is in the air', () =>
    expect(cancelFlight(aFlight({ stage: 'AIRBORNE' }), 'airport closed', now)).toMatchObject({
      broken: [{ code: 'STATE' }],
    }));
});
