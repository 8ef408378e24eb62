import { rangeOf } from './range-of';

describe('a number that is hidden', () => {
  it('is one to four', () => expect(rangeOf()).toBe('1–4'));
  it('is all but one to four, where it is that', () => expect(rangeOf(99)).toBe('95–98'));
  it('is one to four of a number that is hidden itself', () => expect(rangeOf(null)).toBe('1–4'));
});
