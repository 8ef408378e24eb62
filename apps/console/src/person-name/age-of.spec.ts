import { ageOf } from './age-of';

describe('the age on a day', () => {
  it.each([
    ['2008-12-02', '2026-12-01', 17],
    ['2008-12-01', '2026-12-01', 18],
    ['2026-11-30', '2026-12-01', 0],
  ])('of somebody born on %s is, on %s, %i', (born, day, years) => expect(ageOf(born, day)).toBe(years));
  it.each(['2008', '2008-12', ''])('is not said of a birthday that is not known (%s)', (born) =>
    expect(ageOf(born, '2026-12-01')).toBeUndefined(),
  );
});
