import { byInstant, isAfter, utcDayOf } from './utc';

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

describe('two instants', () => {
  it.each([
    ['2026-12-09T09:00:00Z', '2026-12-09T10:00:00+02:00'],
    ['2026-12-09T09:00:00.001Z', '2026-12-09T09:00:00Z'],
    ['2026-12-10T00:30:00+02:00', '2026-12-09T22:29:59Z'],
  ])('%s is after %s, whatever their text says', (later, earlier) => {
    expect([isAfter(later, earlier), isAfter(earlier, later)]).toEqual([true, false]);
    expect([later, earlier].sort(byInstant)).toEqual([earlier, later]);
  });
  it.each([
    ['2026-12-09T09:00:00Z', '2026-12-09T09:00:00.000Z'],
    ['2026-12-09T09:00:00Z', '2026-12-09T11:00:00+02:00'],
  ])('%s is %s', (one, other) => {
    expect(byInstant(one, other)).toBe(0);
    expect([isAfter(one, other), isAfter(other, one)]).toEqual([false, false]);
  });
});
