import { nextFree } from './next-free';

const order = ['a', 'b', 'c'].map((personId) => ({ personId }));
const worked = (personId: string) => ({ personId, workedOnBy: 'somebody' });

describe('the next of a queue', () => {
  it('is the one after, or the one before', () =>
    expect([nextFree(order, 1, 1, order), nextFree(order, 1, -1, order)]).toEqual([2, 0]));
  it('is nobody on whom somebody else works now', () =>
    expect(nextFree(order, 0, 1, [order[0]!, worked('b'), order[2]!])).toBe(2));
  it('is missing where there is none', () => {
    expect(nextFree(order, 2, 1, order)).toBeUndefined();
    expect(nextFree(order, 1, 1, [worked('c')])).toBeUndefined();
  });
});
