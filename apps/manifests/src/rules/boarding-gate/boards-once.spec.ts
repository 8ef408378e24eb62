import { aDay, aScan, refusedUnder } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('This person is aboard already', () => {
  it('refuses the scan under ALREADY_ABOARD', () => {
    const day = aDay([aPassenger('p', 'f', { boarded: true })]);
    expect(refusedUnder(day, aScan({}))).toEqual(['ALREADY_ABOARD']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(refusedUnder(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
