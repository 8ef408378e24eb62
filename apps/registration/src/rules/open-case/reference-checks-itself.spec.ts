import { checkCharacter } from '../../model/reference';
import { openCase } from '../../open-case/open-case';
import { aCaseToOpen } from '../../testing/commands';

describe('a reference', () => {
  it('with one wrong character is refused', () =>
    expect(openCase(undefined, aCaseToOpen({ reference: `BEY-0002-${checkCharacter('BEY-0001')}` }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'reference-checks-itself' }],
    }));
  it('that checks is taken', () =>
    expect(openCase(undefined, aCaseToOpen({ reference: `BEY-0001-${checkCharacter('BEY-0001')}` }))).toMatchObject({
      accepted: true,
    }));
});
