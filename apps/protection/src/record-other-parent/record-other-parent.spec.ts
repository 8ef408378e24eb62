import { given } from '@homeward/testing';
import { evolve, otherParentStates } from '../model/protection-file';
import { recordOtherParent } from './record-other-parent';

describe("the other parent's answer", () => {
  it.each(otherParentStates)('%s is recorded', (otherParent) =>
    given({ personId: 'p', otherParent })
      .when(recordOtherParent)
      .then([{ type: 'OtherParentRecorded', personId: 'p', personal: { otherParent } }]),
  );
  it('is missing to operations until it suffices', () => {
    const after = (otherParent: 'MISSING' | 'CUSTODY_DOCUMENT') =>
      evolve(undefined, { type: 'OtherParentRecorded', personId: 'p', personal: { otherParent } }).assessment
        .otherParent;
    expect([after('MISSING'), after('CUSTODY_DOCUMENT')]).toEqual(['MISSING', 'SATISFIED']);
  });
});
