import { dayBegunEverywhere, dayBegunSomewhere, localDayOf, localDaysOf } from './local-day';

describe('the day of an instant at an airport', () => {
  it.each([
    ['2026-12-09T21:30:00Z', 'Africa/Addis_Ababa', '2026-12-10'],
    ['2026-12-09T20:59:59Z', 'Africa/Addis_Ababa', '2026-12-09'],
    ['2026-12-09T03:00:00Z', 'America/Bogota', '2026-12-08'],
    ['2026-12-09T10:30:00Z', 'Pacific/Apia', '2026-12-09'],
    ['2026-12-09T11:30:00Z', 'Pacific/Apia', '2026-12-10'],
    ['2026-12-09T11:30:00Z', 'Pacific/Pago_Pago', '2026-12-09'],
    // In Beirut clocks go forward at midnight in March; in October they go back at midnight, to the day that was over.
    ['2026-03-28T21:59:59Z', 'Asia/Beirut', '2026-03-28'],
    ['2026-03-28T22:00:00Z', 'Asia/Beirut', '2026-03-29'],
    ['2026-10-24T20:59:59Z', 'Asia/Beirut', '2026-10-24'],
    ['2026-10-24T21:30:00Z', 'Asia/Beirut', '2026-10-24'],
    ['2026-10-24T22:00:00Z', 'Asia/Beirut', '2026-10-25'],
    ['2026-12-09T23:30:00+02:00', 'UTC', '2026-12-09'],
    ['2026-12-10T00:30:00+03:00', 'Africa/Addis_Ababa', '2026-12-10'],
  ])('%s in %s is %s', (instant, zone, day) => expect(localDayOf(instant, zone)).toBe(day));
  it('is the day in UTC where no zone is known', () => expect(localDayOf('2026-12-09T23:59:59Z')).toBe('2026-12-09'));
  it('is one of two where no zone is known, from its first beginning to its last', () => {
    const days = (at: string) => [dayBegunEverywhere(at), dayBegunSomewhere(at)];
    expect(days('2026-12-08T09:59:59Z')).toEqual(['2026-12-07', '2026-12-08']);
    expect(days('2026-12-08T10:00:00Z')).toEqual(['2026-12-07', '2026-12-09']);
    expect(days('2026-12-09T12:00:00Z')).toEqual(['2026-12-09', '2026-12-10']);
  });
  it('is each of those where the zone may be known', () => {
    expect(localDaysOf('2026-12-09T21:30:00Z', 'Africa/Addis_Ababa')).toEqual(['2026-12-10']);
    expect(localDaysOf('2026-12-09T21:30:00Z', undefined)).toEqual(['2026-12-09', '2026-12-10']);
  });
  it('is of no invented zone', () =>
    expect(() => localDayOf('2026-12-09T23:59:59Z', 'Africa/Nowhere')).toThrow(RangeError));
});
