import { given } from '@homeward/testing';
import { cancelFlight } from './cancel-flight';

describe('cancelling a flight', () => {
  it('keeps the reason', () =>
    given(new Date('2026-12-08T08:00:00Z'))
      .when((now) => cancelFlight('airport closed', now))
      .then([{ type: 'FlightCancelled', reason: 'airport closed', at: '2026-12-08T08:00:00.000Z' }]));
});
