import { blockersOf } from './travel-ready';
import { aReadyPerson, ready } from '../../testing/a-ready-person';

describe('The authorities have not granted leave to go that holds on the day', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ exit: { state: 'FINE_DUE' } }));
    expect(blockers).toMatchObject([
      {
        code: 'H-EXIT',
        says: 'The authorities have not granted leave to go that holds on the day.',
        unblockedBy: 'movement-officer',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
  it('stops the person when it runs out before departure', () => {
    const facts = { exit: { ...ready.exit!, validUntil: '2026-12-08' } };
    expect(blockersOf(aReadyPerson(facts)).map((b) => b.code)).toEqual(['H-EXIT']);
  });
  it('stops the person when the flight is late and it has run out by now', () => {
    const facts = { exit: { ...ready.exit!, validUntil: '2026-12-10T10:00:00Z' } };
    expect(blockersOf(aReadyPerson(facts, { now: new Date('2026-12-10T09:00:00Z') }))).toEqual([]);
    expect(blockersOf(aReadyPerson(facts, { now: new Date('2026-12-11T09:00:00Z') })).map((b) => b.code)).toContain(
      'H-EXIT',
    );
  });
});
