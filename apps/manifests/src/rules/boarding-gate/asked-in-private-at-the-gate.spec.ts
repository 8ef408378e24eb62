import { aDay, aScan, refusedUnder } from '../../testing/a-day';
import { aPassenger } from '../../testing/lists';

describe('Ask the person, alone, whether they wish to go; board them only on a yes. On a no, record the withdrawal', () => {
  it('refuses the scan under NOT_ASKED', () => {
    const day = aDay([aPassenger('p', 'f')]);
    expect(refusedUnder(day, aScan({ asked: false, answer: '' }))).toEqual(['NOT_ASKED']);
  });
  it('lets a passenger board who is ready and wishes to go', () =>
    expect(refusedUnder(aDay([aPassenger('p', 'f')]), aScan())).toEqual([]));
});
