import { Unfinished } from './unfinished';

describe('requests whose bodies have not arrived', () => {
  it('are limited by address', () => {
    const unfinished = new Unfinished({ address: 2, total: 10 });
    const [first] = [unfinished.begin('a'), unfinished.begin('a')];
    expect(unfinished.begin('a')).toBeUndefined();
    expect(unfinished.begin('b')).toBeDefined();
    first!();
    expect(unfinished.begin('a')).toBeDefined();
  });
  it('are limited in all', () => {
    const unfinished = new Unfinished({ address: 2, total: 2 });
    const [first] = [unfinished.begin('a'), unfinished.begin('b')];
    expect(unfinished.begin('c')).toBeUndefined();
    first!();
    expect(unfinished.begin('c')).toBeDefined();
  });
});
