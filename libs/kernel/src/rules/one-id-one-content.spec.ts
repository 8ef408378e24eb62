import { brokenBy } from '../rule';
import { oneIdOneContent } from './one-id-one-content';

const broken = (before: object | undefined, now: object) =>
  brokenBy([oneIdOneContent('clinician')], { before, now }).map((b) => `${b.name} ${b.unblockedBy}`);

describe('an id', () => {
  it('that is new stands for what is sent', () => expect(broken(undefined, { kind: 'WATER' })).toEqual([]));
  it('stands for the same when it is sent again, in whatever order, and without what is undefined', () =>
    expect(broken({ kind: 'WATER', for: ['a'] }, { for: ['a'], kind: 'WATER', note: undefined })).toEqual([]));
  it.each([
    { kind: 'FOOD', for: ['a'] },
    { kind: 'WATER', for: [] },
    { kind: 'WATER', for: ['a'], note: 'x' },
  ])('does not stand for %j too', (now) =>
    expect(broken({ kind: 'WATER', for: ['a'] }, now)).toEqual(['one-id-one-content clinician']),
  );
});
