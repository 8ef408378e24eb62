import { againstChoosingRows } from '../../choose-rows/choose-rows';

describe('a sheet', () => {
  it('takes no more choices once it is committed', () =>
    expect(againstChoosingRows({ status: 'COMMITTED' }, { wrongly: [] }).map((b) => b.code)).toEqual([
      'IMPORT-COMMITTED',
    ]));
  it('takes them before', () => expect(againstChoosingRows({ status: 'PREVIEW' }, { wrongly: [] })).toEqual([]));
});
