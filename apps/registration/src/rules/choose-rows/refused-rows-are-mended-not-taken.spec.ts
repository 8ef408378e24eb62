import { brokenBy } from '@homeward/kernel';
import { rulesForChoosingRows } from '../../choose-rows/choose-rows';

describe('a row that is refused', () => {
  it('cannot be waved through', () =>
    expect(brokenBy(rulesForChoosingRows, { wrongly: [5] }).map((b) => b.code)).toEqual(['IMPORT-CHOICE']));
  it('does not hold the others back', () =>
    expect(brokenBy(rulesForChoosingRows, { wrongly: [] }).map((b) => b.code)).toEqual([]));
});
