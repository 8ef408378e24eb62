import { aFlight } from '../testing/flights';
import { decideGo } from './decide-go';

const said = { by: 'duty', at: '2026-12-09T06:00:00Z' };

describe('the decision to go', () => {
  it('is refused while a permit is missing', () =>
    expect(decideGo(aFlight({ permits: [] }), { ...said, decision: 'GO' })).toMatchObject({
      broken: [{ code: 'PERMITS' }],
    }));
  it('can always be no', () =>
    expect(decideGo(aFlight({ permits: [] }), { ...said, decision: 'NO_GO' }).accepted).toBe(true));
  it('is taken when all is there', () => expect(decideGo(aFlight(), { ...said, decision: 'GO' }).accepted).toBe(true));
});
