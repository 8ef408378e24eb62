import { given } from '@homeward/testing';
import { evolve, otherParentStates } from '../model/protection-file';
import { aFile } from '../testing/screenings';
import { recordOtherParent } from './record-other-parent';

describe("the other parent's answer", () => {
  it.each(otherParentStates)('%s is recorded', (otherParent) =>
    given({ personId: 'p', otherParent })
      .when(recordOtherParent)
      .then([{ type: 'OtherParentRecorded', personId: 'p', personal: { otherParent } }]),
  );
  it('suffices to travel with one parent as consent, paper, death, or exception, and in no other way', () =>
    expect(otherParentStates.filter((s) => aFile({ otherParent: s }).assessment.otherParent === 'SATISFIED')).toEqual([
      'CONSENTED',
      'CUSTODY_DOCUMENT',
      'DEATH_RECORDED',
      'NO_OTHER_PARENT',
      'PROTECTION_EXCEPTION',
    ]));
  it('is missing to operations until it suffices', () => {
    const after = (otherParent: 'MISSING' | 'CUSTODY_DOCUMENT') =>
      evolve(undefined, { type: 'OtherParentRecorded', personId: 'p', personal: { otherParent } }).assessment
        .otherParent;
    expect([after('MISSING'), after('CUSTODY_DOCUMENT')]).toEqual(['MISSING', 'SATISFIED']);
  });
});
