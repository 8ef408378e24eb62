import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('This person may be registered twice: somebody has to say whether they are the same', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ identity: { ...ready.identity!, openDuplicates: 1 } }));
    expect(blockers).toMatchObject([
      {
        code: 'H-DUP',
        says: 'This person may be registered twice: somebody has to say whether they are the same.',
        unblockedBy: 'registration-officer',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
