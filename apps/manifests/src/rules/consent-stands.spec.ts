import { blockersOf } from '../readiness/travel-ready';
import { aReadyPerson, ready } from '../testing/a-ready-person';

describe('There is no valid consent to return', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ consent: { ...ready.consent!, status: 'WITHDRAWN' } }));
    expect(blockers).toMatchObject([
      { rule: 'CONSENT', says: 'There is no valid consent to return.', unblockedBy: 'return-counsellor' },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
