import { aDay, aScan, refusedUnder } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('This person was taken off the list', () => {
  it('refuses the scan under WITHDRAWN', () => {
    const day = aDay([aPassenger('p', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' } })]);
    expect(refusedUnder(day, aScan({}))).toEqual(['WITHDRAWN']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(refusedUnder(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
