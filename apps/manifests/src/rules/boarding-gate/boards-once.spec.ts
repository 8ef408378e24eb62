import { brokenBy } from '@homeward/kernel';
import { aPassenger } from '../../testing/lists';
import { boardsOnce } from './boards-once';

describe('a second attempt to board', () => {
  const says = (over: object) =>
    brokenBy([boardsOnce], { passenger: aPassenger('p', 'f', { boarded: true, ...over }) }).map((b) => b.says);

  it('is answered with when they boarded, and by which device', () =>
    expect(says({ boardedAt: '2026-12-09T06:45:00.000Z', boardedOn: 'G2' })).toEqual([
      'This person is aboard already: 2026-12-09 06:45 UTC, by device G2.',
    ]));
  it('is answered without, on a list that does not say', () =>
    expect(says({})).toEqual(['This person is aboard already: –, by device –.']));
});
