import { isUpTo } from './unsigned-before';

describe('a place in the log', () => {
  it.each([
    ['7', '7', true],
    ['9', '10', true],
    ['10', '9', false],
    ['0', '-1', false],
    ['5:9', '10:1', true],
    ['10:1', '5:9', false],
    ['5:10', '5:9', false],
    ['5:9', '5:9', true],
  ])('%s is not behind %s: %s', (at, end, expected) => expect(isUpTo(at, end)).toBe(expected));
});
