import { brokenByScan } from '../../board-by-scan/board-by-scan';
import { aDay, aScan } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('Something is still open for this person: see the blockers', () => {
  it('refuses the scan under NOT_CLEARED', () => {
    const day = aDay([aPassenger('p', 'f', { paperMissing: true })]);
    expect(brokenByScan(day, aScan({})).map((b) => b.code)).toEqual(['NOT_CLEARED']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(brokenByScan(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
