import { noteOperation, recentOperations } from './recent-operations';

describe('operations of before', () => {
  const kept = new Map<string, string>();
  beforeAll(() => {
    const storage = { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => kept.set(k, v) };
    Object.assign(globalThis, { localStorage: storage });
  });
  beforeEach(() => kept.clear());

  it('are none at first, or the one that an older version of the console remembers', () => {
    expect(recentOperations()).toEqual([]);
    kept.set('operation', 'a');
    expect(recentOperations()).toEqual(['a']);
  });

  it('stand once each, the latest first, and are five', () => {
    for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) noteOperation(id);
    expect(recentOperations()).toEqual(['f', 'e', 'd', 'a', 'c']);
  });
});
