import { brokenBy } from '@homeward/kernel';
import { rulesForChoosingRows } from '../../choose-rows/choose-rows';

describe('a sheet', () => {
  it('takes no more choices once it is committed', () =>
    expect(brokenBy(rulesForChoosingRows, { committed: true, wrongly: [] }).map((b) => b.code)).toEqual([
      'IMPORT-COMMITTED',
    ]));
  it('takes them before', () =>
    expect(brokenBy(rulesForChoosingRows, { committed: false, wrongly: [] }).map((b) => b.code)).toEqual([]));
});
