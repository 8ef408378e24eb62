import { hasLeft, isPutOff, isSoon, nextDeadline } from './next-deadline';

const clock = [
  { step: 'freeze', at: '2026-12-08T08:00:00Z' },
  { step: 'go', at: '2026-12-09T06:00:00Z' },
  { step: 'doors', at: '2026-12-09T08:00:00Z' },
];
const at = (iso: string) => new Date(iso);

describe('the next deadline of a flight', () => {
  it('is the first that is ahead', () =>
    expect(nextDeadline(clock, at('2026-12-08T09:00:00Z'))).toEqual({ ...clock[1], late: false }));
  it('is one that is over, where the flight shows that it was not met', () =>
    expect(nextDeadline(clock, at('2026-12-09T07:00:00Z'))).toEqual({ ...clock[1], late: true }));
  it('is none where the clock stands still', () =>
    expect(nextDeadline([], at('2026-12-09T07:00:00Z'))).toBeUndefined());
});

it('of a flight that has left is one of its arrival', () => {
  expect(hasLeft(clock)).toBe(false);
  expect(hasLeft([{ step: 'reconcile', at: '2026-12-09T15:00:00Z' }])).toBe(true);
});

describe('a flight of the next 72 hours', () => {
  const legs = [{ std: '2026-12-09T08:00:00Z' }];
  const runs = { clock, legs, actions: [] };
  const putOff = { clock: [], legs, actions: ['resume', 'cancel'] };
  it('leaves within them, or has left and is not over', () => {
    expect(isSoon(runs, at('2026-12-06T08:00:00Z'))).toBe(true);
    expect(isSoon(runs, at('2026-12-11T08:00:00Z'))).toBe(true);
  });
  it('does not leave later, and is not over', () => {
    expect(isSoon(runs, at('2026-12-06T07:59:00Z'))).toBe(false);
    expect(isSoon({ ...putOff, actions: [] }, at('2026-12-09T07:00:00Z'))).toBe(false);
  });
  it('stays where it was put off, until it has a new time', () => {
    expect(isSoon(putOff, at('2026-12-11T08:00:00Z'))).toBe(true);
    expect(isSoon(putOff, at('2026-12-06T07:59:00Z'))).toBe(false);
    expect([isPutOff(putOff), isPutOff({ ...putOff, clock }), isPutOff(runs)]).toEqual([true, false, false]);
  });
});
