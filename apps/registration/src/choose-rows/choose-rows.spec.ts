import { actionsOf, whenever } from '@homeward/kernel';
import { importLifecycle } from '../model/caseload-import';
import { againstChoosingRows } from './choose-rows';

const against = (status: 'PREVIEW' | 'COMMITTED', wrongly: number[]) =>
  againstChoosingRows({ status }, { wrongly }).map((b) => b.name);

describe('a choice of rows', () => {
  it('is taken while the sheet is a preview', () => expect(against('PREVIEW', [])).toEqual([]));
  it('names everything that stands against it', () =>
    expect(against('COMMITTED', [5])).toEqual(['committed-sheets-are-closed', 'refused-rows-are-mended-not-taken']));
  it('is offered as long as it is possible', () => {
    expect(actionsOf(importLifecycle, { status: 'PREVIEW' }, whenever)).toEqual(['choose-rows', 'commit']);
    expect(actionsOf(importLifecycle, { status: 'COMMITTED' }, whenever)).toEqual([]);
  });
});
