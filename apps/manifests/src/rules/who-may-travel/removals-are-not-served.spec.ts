import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('This is marked as a removal. This platform carries nobody against their will', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ identity: { ...ready.identity!, outOfScope: true } }));
    expect(blockers).toMatchObject([
      {
        code: 'OUT-OF-SCOPE',
        says: 'This is marked as a removal. This platform carries nobody against their will.',
        unblockedBy: 'operations-lead',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
