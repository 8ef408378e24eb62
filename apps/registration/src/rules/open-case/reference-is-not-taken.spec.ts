import { openCase } from '../../open-case/open-case';
import { aCaseToOpen } from '../../testing/commands';

describe('a reference', () => {
  it('belongs to one case of an operation', () =>
    expect(openCase(undefined, aCaseToOpen({ referenceTaken: true }))).toMatchObject({
      accepted: false,
      broken: [{ code: 'CASE-REFERENCE-TAKEN' }],
    }));
  it('that is free is taken', () => expect(openCase(undefined, aCaseToOpen())).toMatchObject({ accepted: true }));
});
