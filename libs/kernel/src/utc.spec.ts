import { utcDayOf } from './utc';

describe('the day of an instant', () => {
  it.each([
    ['2026-12-09T08:00:00Z', '2026-12-09'],
    ['2026-12-09T10:00:00+02:00', '2026-12-09'],
    ['2026-12-09T01:00:00+02:00', '2026-12-08'],
    ['2026-12-09T23:00:00-05:00', '2026-12-10'],
  ])('of %s is %s', (instant, day) => {
    expect(utcDayOf(instant)).toBe(day);
    expect(utcDayOf(new Date(instant))).toBe(day);
  });
});
