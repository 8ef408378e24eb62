import { closeArrival } from '../close-arrival/close-arrival';
import { aCompleteArrival } from '../testing/arrivals';

const now = new Date('2026-12-09T14:00:00Z');

describe('the head count', () => {
  it('has to be there for every stop', () =>
    expect(closeArrival(aCompleteArrival({ counted: { ADD: 2 } }), now)).toMatchObject({
      broken: [{ rule: 'HEADCOUNT' }],
    }));
  it('has to equal the people seen', () =>
    expect(closeArrival(aCompleteArrival({ counted: { PZU: 1, ADD: 3 } }), now)).toMatchObject({
      broken: [{ rule: 'HEADCOUNT' }],
    }));
  it('may differ when the error is explained', () => {
    const variances = [
      { varianceId: 'v', code: 'V-COUNTERROR' as const, offPoint: 'ADD', explanation: 'crew member counted' },
    ];
    expect(closeArrival(aCompleteArrival({ counted: { PZU: 1, ADD: 3 }, variances }), now).accepted).toBe(true);
  });
});
