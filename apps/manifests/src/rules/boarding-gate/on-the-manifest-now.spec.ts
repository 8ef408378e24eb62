import { aDay, aScan, refusedUnder } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('This person is not on the manifest in force', () => {
  it('refuses the scan under NOT_ON_MANIFEST', () => {
    const day = aDay([]);
    expect(refusedUnder(day, aScan({}))).toEqual(['NOT_ON_MANIFEST']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(refusedUnder(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
