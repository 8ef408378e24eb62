import { given } from '@homeward/testing';
import { aFlight } from '../testing/flights';
import { decideGo } from './decide-go';

const now = new Date('2026-12-09T06:00:00Z');
const deciding = (decision: 'GO' | 'NO_GO', permits = aFlight().permits) =>
  given(aFlight({ permits })).when((flight) => decideGo(flight, { decision, by: 'duty', now }));
const decided = { type: 'GoDecided', by: 'duty', at: '2026-12-09T06:00:00.000Z' };

describe('the decision to go', () => {
  it('is refused while a permit is missing', () => deciding('GO', []).isRefusedBy('every-permit-holds-at-departure'));
  it('can always be no', () => deciding('NO_GO', []).then([{ ...decided, decision: 'NO_GO' }]));
  it('is taken when all is there', () => deciding('GO').then([{ ...decided, decision: 'GO' }]));
});
