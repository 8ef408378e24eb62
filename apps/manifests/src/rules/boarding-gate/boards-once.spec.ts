import { brokenByScan } from '../../board-by-scan/board-by-scan';
import { aDay, aScan } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('This person is aboard already', () => {
  it('refuses the scan under ALREADY_ABOARD', () => {
    const day = aDay([aPassenger('p', 'f', { boarded: true })]);
    expect(brokenByScan(day, aScan({})).map((b) => b.code)).toEqual(['ALREADY_ABOARD']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(brokenByScan(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
