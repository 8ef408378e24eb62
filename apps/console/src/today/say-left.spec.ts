import { sayLeft } from './say-left';

const [minute, hour] = [60_000, 3_600_000];

describe('how long it still is', () => {
  it.each([
    [12 * minute, '12 min'],
    [5 * hour + 10 * minute, '5 hr 10 min'],
    [5 * hour, '5 hr'],
    [46 * hour, '1 day 22 hr'],
    [-90 * minute, '1 hr 30 min'],
    [0, '0 min'],
  ])('of %i ms is in its two largest units', (ms, said) => expect(sayLeft('en', ms)).toBe(said));
  it('is said in the language, with Latin digits', () => expect(sayLeft('ar', 2 * hour)).toMatch(/^2\s/));
});
