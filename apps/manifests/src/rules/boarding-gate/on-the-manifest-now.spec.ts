import { brokenByScan } from '../../board-by-scan/board-by-scan';
import { aDay, aScan } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('This person is not on the manifest in force', () => {
  it('refuses the scan under NOT_ON_MANIFEST', () => {
    const day = aDay([]);
    expect(brokenByScan(day, aScan({})).map((b) => b.code)).toEqual(['NOT_ON_MANIFEST']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(brokenByScan(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
