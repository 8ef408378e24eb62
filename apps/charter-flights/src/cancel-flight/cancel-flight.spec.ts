import { given } from '@homeward/testing';
import { cancelFlight } from './cancel-flight';

describe('cancelling a flight', () => {
  it('keeps the reason', () =>
    given({ reason: 'airport closed', now: new Date('2026-12-08T08:00:00Z') })
      .when(cancelFlight)
      .then([{ type: 'FlightCancelled', reason: 'airport closed', at: '2026-12-08T08:00:00.000Z' }]));
});
