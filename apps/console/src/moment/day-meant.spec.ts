import { dayMeant, endOfDay } from './day-meant';

describe('the end of a validity', () => {
  it('is the day that was recorded', () => {
    expect(dayMeant(endOfDay('2026-12-20'))).toBe('2026-12-20');
    expect(dayMeant('2026-12-20T23:59:00.000Z')).toBe('2026-12-20');
    expect(dayMeant('2026-12-20')).toBe('2026-12-20');
  });
  it('is a time where a time was recorded', () =>
    expect(dayMeant('2026-12-20T08:00:00.000Z')).toBe('2026-12-20T08:00:00.000Z'));
});
