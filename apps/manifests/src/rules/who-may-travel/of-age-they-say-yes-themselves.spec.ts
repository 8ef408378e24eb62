import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('On the day of departure the person is of age and has to say yes themself; a child says it through a guardian', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ consent: { ...ready.consent!, givenBy: 'GUARDIAN' } }));
    expect(blockers).toMatchObject([
      {
        code: 'CONSENT',
        says: 'On the day of departure the person is of age and has to say yes themself; a child says it through a guardian.',
        unblockedBy: 'return-counsellor',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
