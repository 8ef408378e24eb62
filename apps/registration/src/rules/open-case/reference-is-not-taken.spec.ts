import { referenceFor } from '../../model/reference';
import { openCase } from '../../open-case/open-case';
import { aCaseToOpen, anotherId } from '../../testing/commands';

const reference = referenceFor('', 'BEY-0001');
const open = (holder: string) =>
  openCase(undefined, aCaseToOpen({ reference, holders: new Map([[reference, holder]]) }));

describe('a reference', () => {
  it('belongs to one case of an operation', () =>
    expect(open(anotherId)).toMatchObject({ accepted: false, broken: [{ name: 'reference-is-not-taken' }] }));
  it('stays with the case that has it', () => expect(open(aCaseToOpen().caseId)).toMatchObject({ accepted: true }));
});
