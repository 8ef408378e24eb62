import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('There is no valid consent to return', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ consent: { ...ready.consent!, status: 'WITHDRAWN' } }));
    expect(blockers).toMatchObject([
      { code: 'CONSENT', says: 'There is no valid consent to return.', unblockedBy: 'return-counsellor' },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
  it('stops the person when it runs out before departure', () => {
    const facts = { consent: { ...ready.consent!, validUntil: '2026-12-09T07:59:00Z' } };
    expect(blockersOf(aReadyPerson(facts)).map((b) => b.code)).toEqual(['CONSENT']);
  });
  it('stops the person when the flight is late and it has run out by now', () => {
    const facts = { consent: { ...ready.consent!, validUntil: '2026-12-10T10:00:00Z' } };
    expect(blockersOf(aReadyPerson(facts, { now: new Date('2026-12-10T09:00:00Z') }))).toEqual([]);
    expect(blockersOf(aReadyPerson(facts, { now: new Date('2026-12-11T09:00:00Z') })).map((b) => b.code)).toContain(
      'CONSENT',
    );
  });
});
