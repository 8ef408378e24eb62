import { brokenBy } from '@homeward/kernel';
import { stages, type Stage } from '../../model/passenger-list';
import { checksCloseInOrder } from './checks-close-in-order';

const broken = (closedStages: readonly Stage[], stage: Stage) =>
  brokenBy([checksCloseInOrder], { closedStages, stage }).map((b) => b.name);

describe('the checks of the day', () => {
  it('close one after the other', () => {
    expect(broken(['CALL'], 'CHECKIN')).toEqual([]);
    for (const stage of ['CALL', 'EXIT'] as const) expect(broken(['CALL'], stage)).toEqual(['checks-close-in-order']);
  });
  it('close once', () => expect(broken(stages, 'GATE')).toEqual(['checks-close-in-order']));
});
