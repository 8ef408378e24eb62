import { suppress } from './suppress';

describe('a figure', () => {
  it('of one to four people is not shown', () => expect(suppress({ a: 1, b: 4 })).toEqual({ a: null, b: null }));
  it('of none, or of five and more, is', () => expect(suppress({ a: 0, b: 5 })).toEqual({ a: 0, b: 5 }));
});
