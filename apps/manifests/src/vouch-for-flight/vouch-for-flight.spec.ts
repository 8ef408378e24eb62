import { given } from '@homeward/testing';
import { vouchForFlight } from './vouch-for-flight';

const signed = { by: 'amal', roles: ['embarkation-officer'], at: '2026-12-09T06:44:00Z' };

describe('a word for a flight', () => {
  it('is kept with who gave it, and the paper', () =>
    given({ signed, serial: 'GO-17' })
      .when(vouchForFlight)
      .then([{ type: 'FlightVouchedFor', ...signed, serial: 'GO-17' }]));
});
