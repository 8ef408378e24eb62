import { brokenBy } from '@homeward/kernel';
import { stages, type Stage } from '../../model/passenger-list';
import { checksCloseInOrder } from './checks-close-in-order';

const codes = (closedStages: readonly Stage[], stage: Stage) =>
  brokenBy([checksCloseInOrder], { closedStages, stage }).map((b) => b.code);

describe('the checks of the day', () => {
  it('close one after the other', () => {
    expect(codes(['CALL'], 'CHECKIN')).toEqual([]);
    for (const stage of ['CALL', 'EXIT'] as const) expect(codes(['CALL'], stage)).toEqual(['STAGE-ORDER']);
  });
  it('close once', () => expect(codes(stages, 'GATE')).toEqual(['STAGE-ORDER']));
});
