import { isBehind } from './sequence';

describe('the number of a message', () => {
  it.each([
    ['another subject', '5:1:1000', undefined, false],
    ['a later transaction', '6:1:1000', '5:9:1000', false],
    ['a later transaction with more digits', '10:1:1000', '9:1:1000', false],
    ['a later row', '5:10:1000', '5:9:1000', false],
    ['a later transaction whose clock was behind', '6:1:900', '5:1:1000', false],
    ['a lower number that was given later', '4:1:1001', '5:1:1000', false],
    ['the same again', '5:1:1000', '5:1:1000', true],
    ['an earlier row', '5:1:1000', '5:2:1000', true],
    ['an earlier transaction', '4:9:999', '5:1:1000', true],
    ['none at all, behind one', undefined, '5:1:1000', true],
    ['none at all', undefined, undefined, false],
  ])('of %s: %s after %s is behind: %s', (_, sequence, last, expected) =>
    expect(isBehind(sequence, last)).toBe(expected),
  );
});
