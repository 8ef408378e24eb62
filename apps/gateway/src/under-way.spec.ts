import { UnderWay } from './under-way';

describe('what is under way', () => {
  it('are limited by whose they are', () => {
    const requests = new UnderWay({ each: 2, total: 10 });
    const [first] = [requests.begin('a'), requests.begin('a')];
    expect(requests.begin('a')).toBeUndefined();
    expect(requests.begin('b')).toBeDefined();
    first!();
    expect(requests.begin('a')).toBeDefined();
  });
  it('are limited in all', () => {
    const requests = new UnderWay({ each: 2, total: 2 });
    const [first] = [requests.begin('a'), requests.begin('b')];
    expect(requests.begin('c')).toBeUndefined();
    first!();
    expect(requests.begin('c')).toBeDefined();
  });
});
