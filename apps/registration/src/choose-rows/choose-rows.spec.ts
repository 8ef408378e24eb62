import { actionsOf, againstStep, whenever } from '@homeward/kernel';
import { given } from '@homeward/testing';
import type { ChooseRows } from '../commands/choose-rows';
import { importLifecycle } from '../model/caseload-import';
import { chooseRows } from './choose-rows';

const command: ChooseRows = {
  choices: [
    { record: 5, choice: 'take' },
    { record: 7, choice: 'leave' },
  ],
  verdicts: new Map([[5, 'take-with-warning']]),
};

describe('a choice of rows', () => {
  it('is kept by record', () =>
    given(command)
      .when(chooseRows)
      .then([{ type: 'RowsChosen', taken: [5], left: [7] }]));
  it('takes no row that is refused', () =>
    given({ ...command, verdicts: new Map([[5, 'refuse']]) } as ChooseRows)
      .when(chooseRows)
      .isRefusedBy('refused-rows-are-mended-not-taken'));
  it('is offered while the sheet is a preview, and refused with a rule of its own once it is committed', () => {
    expect(actionsOf(importLifecycle, { status: 'PREVIEW' }, whenever)).toEqual(['choose-rows', 'commit']);
    expect(actionsOf(importLifecycle, { status: 'COMMITTED' }, whenever)).toEqual([]);
    const broken = againstStep(importLifecycle, 'choose-rows', { status: 'COMMITTED' }, whenever);
    expect(broken.map((b) => b.name)).toEqual(['committed-sheets-are-closed']);
  });
});
