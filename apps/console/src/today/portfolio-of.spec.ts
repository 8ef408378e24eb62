import { isNotReconciledInTime, loadOf, nextFlight, putOffOf, stillMissing } from './portfolio-of';

const now = new Date('2026-12-08T09:00:00Z');

describe('an operation of a lead', () => {
  it('counts what is still missing, and leaves a small figure hidden', () =>
    expect(stillMissing({ registered: 160, consenting: 150, cleared: 160, fit: null })).toEqual([
      { what: 'consenting', n: 10 },
      { what: 'fit', n: null },
    ]));
  it('says nothing where it is not known how many there are', () =>
    expect(stillMissing({ registered: null, fit: 9 })).toEqual([]));
  it('has the seats of all its flights', () =>
    expect(
      loadOf([{ load: { seatsTaken: 104, seats: 106 } }, { load: {} }, { load: { seatsTaken: 10, seats: 50 } }]),
    ).toBe('114 / 156'));
  it('shows the first flight whose clock runs, and counts those put off', () => {
    const flight = (clock: { step: string; at: string }[]) => ({
      clock,
      actions: ['resume'],
      legs: [{ std: '2026-12-20T08:00:00Z' }],
    });
    const running = flight([{ step: 'go', at: '2026-12-20T06:00:00Z' }]);
    expect(nextFlight([flight([]), running], now)).toBe(running);
    expect(putOffOf([flight([]), running])).toBe(1);
  });
  it('is late once two hours after the arrival have passed without a reconciliation', () => {
    const at = (hour: string) => [{ step: 'reconcile', at: `2026-12-08T${hour}:00:00Z` }];
    expect(isNotReconciledInTime(at('08'), now)).toBe(true);
    expect(isNotReconciledInTime(at('10'), now)).toBe(false);
    expect(isNotReconciledInTime([{ step: 'arrival', at: '2026-12-08T05:00:00Z' }, ...at('07')], now)).toBe(false);
  });
});
