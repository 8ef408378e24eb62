import { brokenBy } from '@homeward/kernel';
import { aFrozenList } from '../../testing/lists';
import { checksCloseInOrder } from './checks-close-in-order';

describe('the checks of the day', () => {
  it('close one after the other', () => {
    const list = aFrozenList([], { closedStages: ['CALL'] });
    expect(brokenBy([checksCloseInOrder], { list, stage: 'CHECKIN' })).toEqual([]);
    for (const stage of ['CALL', 'EXIT'] as const)
      expect(brokenBy([checksCloseInOrder], { list, stage })).toMatchObject([{ code: 'STAGE-ORDER' }]);
  });
  it('do not close once the doors are closed', () =>
    expect(brokenBy([checksCloseInOrder], { list: aFrozenList([], { phase: 'CLOSED' }), stage: 'CALL' })).toHaveLength(
      1,
    ));
});
