import { blockersOf } from '../readiness/travel-ready';
import { aReadyPerson, ready } from '../testing/a-ready-person';

describe('There is no medical clearance that holds at departure', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ medical: { ...ready.medical!, validUntil: '2026-12-09T06:00:00Z' } }));
    expect(blockers).toMatchObject([
      { rule: 'H-MED', says: 'There is no medical clearance that holds at departure.', unblockedBy: 'clinician' },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
