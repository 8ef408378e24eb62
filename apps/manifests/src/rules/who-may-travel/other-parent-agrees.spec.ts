import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('The consent of the other parent, a custody document or a protection exception is missing', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ protection: { ...ready.protection!, otherParent: 'MISSING' } }));
    expect(blockers).toMatchObject([
      {
        code: 'H-FAM',
        says: 'The consent of the other parent, a custody document or a protection exception is missing.',
        unblockedBy: 'protection-officer',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
