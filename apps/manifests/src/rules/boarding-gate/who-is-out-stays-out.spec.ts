import { brokenByScan } from '../../board-by-scan/board-by-scan';
import { aDay, aScan } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('This person was taken off the list', () => {
  it('refuses the scan under WITHDRAWN', () => {
    const day = aDay([aPassenger('p', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' } })]);
    expect(brokenByScan(day, aScan({})).map((b) => b.code)).toEqual(['WITHDRAWN']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(brokenByScan(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
