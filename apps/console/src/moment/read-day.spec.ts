import { readDay, writeDay } from './read-day';

describe('a day that somebody types', () => {
  it.each([
    ['18/12/2026', '2026-12-18'],
    ['3.4.1987', '1987-04-03'],
    ['2026-12-18', '2026-12-18'],
    ['١٨/١٢/٢٠٢٦', '2026-12-18'],
  ])('is read from %s', (typed, day) => expect(readDay(typed)).toBe(day));
  it.each(['12/18/2026', '31/02/2026', '18/12/26', 'tomorrow', ''])('is none of %s', (typed) =>
    expect(readDay(typed)).toBeUndefined(),
  );
  it('comes back as it was written', () => expect(readDay(writeDay('2026-04-03'))).toBe('2026-04-03'));
});

describe('a time that somebody types', () => {
  it.each(['18/12/2026 08:05', '2026-12-18T08:05', '18.12.2026, 8:05'])('is read from %s', (typed) =>
    expect(readDay(typed, true)).toBe('2026-12-18T08:05'),
  );
  it.each(['18/12/2026', '18/12/2026 25:00'])('is none of %s', (typed) => expect(readDay(typed, true)).toBeUndefined());
  it('comes back as it was written', () =>
    expect(readDay(writeDay('2026-12-18T08:05'), true)).toBe('2026-12-18T08:05'));
});
