import { followsFrom, type Follows } from './conflict';

describe('what follows where the platform does not accept what was done here', () => {
  const after = (...names: string[]): Follows =>
    followsFrom({ broken: names.map((name) => ({ name, code: '', says: '', unblockedBy: '' })) });

  it('is for a no before everything else', () => {
    expect(after('boards-once', 'who-said-no-does-not-board')).toBe('saidNo');
  });
  it('is told apart for somebody who is aboard, off the list, not asked, or late', () => {
    expect(after('boards-once')).toBe('boarded');
    expect(after('on-the-manifest-now')).toBe('offList');
    expect(after('asked-in-private-at-the-gate')).toBe('ask');
    expect(after('step-is-possible-now')).toBe('over');
  });
  it('is otherwise to read the reasons', () => {
    expect(after('some-other-rule')).toBe('again');
    expect(after('people-are-ticked-where-they-leave')).toBe('again');
  });
});
