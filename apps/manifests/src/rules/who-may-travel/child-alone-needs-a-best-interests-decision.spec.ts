import type { Band } from '../../model/traveller';
import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('A child without a caregiver needs a best-interests decision, a guardian, a verified receiver and an escort', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ protection: { ...ready.protection!, bestInterests: 'OUTSTANDING' } }));
    expect(blockers).toMatchObject([
      {
        code: 'H-BID',
        says: 'A child without a caregiver needs a best-interests decision, a guardian, a verified receiver and an escort.',
        unblockedBy: 'best-interests-panel',
      },
    ]);
  });
  it('stops a child who travels without an adult of the family, and nobody beside one', () => {
    const child = { consent: { ...ready.consent!, givenBy: 'GUARDIAN' as const } };
    const codes = (relatives: Band[]) =>
      blockersOf(aReadyPerson(child, { band: 'CHILD', relatives })).map((b) => b.code);
    expect(codes([])).toEqual(['H-BID']);
    expect(codes(['TEEN', 'INFANT'])).toEqual(['H-BID']);
    expect(codes(['TEEN', 'ADULT'])).toEqual([]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
