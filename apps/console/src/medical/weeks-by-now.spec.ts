import { weeksByNow } from './weeks-by-now';

describe('weeks of pregnancy', () => {
  it.each([
    ['2026-12-01T10:00:00Z', 30],
    ['2026-12-08T09:59:00Z', 30],
    ['2026-12-08T10:00:00Z', 31],
    ['2026-12-29T10:00:00Z', 34],
  ])('that were 30 on 1 December are, at %s, %i', (now, weeks) =>
    expect(weeksByNow(30, '2026-12-01T10:00:00Z', new Date(now))).toBe(weeks),
  );
});
