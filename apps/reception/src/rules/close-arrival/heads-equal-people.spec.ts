import { closeArrival } from '../../close-arrival/close-arrival';
import { aCompleteArrival } from '../../testing/arrivals';

const now = new Date('2026-12-09T14:00:00Z');

describe('the head count', () => {
  it('has to be there for every stop', () =>
    expect(closeArrival(aCompleteArrival({ counted: { ADD: 2 } }), now)).toMatchObject({
      broken: [{ name: 'heads-equal-people' }],
    }));
  it('has to equal the people seen', () =>
    expect(closeArrival(aCompleteArrival({ counted: { PZU: 1, ADD: 3 } }), now)).toMatchObject({
      broken: [{ name: 'heads-equal-people' }],
    }));
  it('has one head more for an escort, where those whom they escort leave', () => {
    const escorts = [{ escortId: 'e', kind: 'NURSE', offPoint: 'ADD', codes: ['B'] }];
    const of = (ADD: number, over = {}) =>
      closeArrival(aCompleteArrival({ escorts, counted: { PZU: 1, ADD }, ...over }), now);
    expect(of(3).accepted).toBe(true);
    for (const heads of [2, 4]) expect(of(heads)).toMatchObject({ broken: [{ name: 'heads-equal-people' }] });
    const elsewhere = { endedElsewhere: true, awaitsLanding: true, landed: ['PZU'] } as const;
    expect(of(2, { ...elsewhere, landed: [...elsewhere.landed] }).accepted).toBe(true);
  });
  it('may differ when the error is explained', () => {
    const variances = [
      { varianceId: 'v', code: 'V-COUNTERROR' as const, offPoint: 'ADD', explanation: 'crew member counted' },
    ];
    expect(closeArrival(aCompleteArrival({ counted: { PZU: 1, ADD: 3 }, variances }), now).accepted).toBe(true);
  });
  it('has one head more for a child born on the way, whose mother was seen', () => {
    const variances = [
      { varianceId: 'v', code: 'V-BORN' as const, offPoint: 'ADD', personId: 'b', explanation: 'sealed' },
    ];
    const of = (ADD: number) => closeArrival(aCompleteArrival({ counted: { PZU: 1, ADD }, variances }), now);
    expect(of(3).accepted).toBe(true);
    expect(of(2)).toMatchObject({ broken: [{ name: 'heads-equal-people' }] });
  });
});
