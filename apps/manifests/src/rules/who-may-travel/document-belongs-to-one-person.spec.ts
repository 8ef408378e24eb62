import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('The same passport stands on two people: both wait until it is cleared up', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ identity: { ...ready.identity!, documentConflict: true } }));
    expect(blockers).toMatchObject([
      {
        code: 'H-DOC',
        says: 'The same passport stands on two people: both wait until it is cleared up.',
        unblockedBy: 'registration-officer',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
