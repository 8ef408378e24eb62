import { blockersOf } from '../readiness/travel-ready';
import { aReadyPerson } from '../testing/a-ready-person';

describe('The authorities have not granted leave to go that holds on the day', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ exit: { state: 'FINE_DUE' } }));
    expect(blockers).toMatchObject([
      {
        rule: 'H-EXIT',
        says: 'The authorities have not granted leave to go that holds on the day.',
        unblockedBy: 'movement-officer',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
