import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('This aircraft has no place for what the person needs on the way', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ medical: { ...ready.medical!, needs: ['STCR'] } }));
    expect(blockers).toMatchObject([
      {
        code: 'H-MED',
        says: 'This aircraft has no place for what the person needs on the way.',
        unblockedBy: 'flight-officer',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
