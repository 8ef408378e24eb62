import { aDay, aScan, refusedUnder } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('Something is still open for this person: see the blockers', () => {
  it('refuses the scan under NOT_CLEARED', () => {
    const day = aDay([aPassenger('p', 'f', { paperMissing: true })]);
    expect(refusedUnder(day, aScan({}))).toEqual(['NOT_CLEARED']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(refusedUnder(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
