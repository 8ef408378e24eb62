import { atOnce, inTurns, type Steps } from './in-steps';

describe('work in steps', () => {
  function* three(done: string[]): Steps<string> {
    for (const step of ['one', 'two', 'three']) {
      done.push(step);
      yield;
    }
    return 'all';
  }

  it('comes to its result at once', () => expect(atOnce(three([]))).toBe('all'));

  it('lets others in between', async () => {
    const done: string[] = [];
    setImmediate(() => done.push('somebody else'));
    expect(await inTurns(three(done))).toBe('all');
    expect(done.indexOf('somebody else')).toBeLessThan(done.indexOf('three'));
  });

  it('ends when nobody waits for it any more', async () => {
    const done: string[] = [];
    const leaving = new AbortController();
    setImmediate(() => leaving.abort(new Error('left')));
    await expect(inTurns(three(done), leaving.signal)).rejects.toThrow('left');
    expect(done).not.toContain('three');
  });
});
