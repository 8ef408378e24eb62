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
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
