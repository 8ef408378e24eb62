import { blockersOf } from './travel-ready';
import { aReadyPerson } from '../../testing/a-ready-person';

describe('There is no travel document that is valid on the day of the last arrival', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ document: { kind: 'PP', validUntil: '2026-12-08' } }));
    expect(blockers).toMatchObject([
      {
        code: 'H-DOC',
        says: 'There is no travel document that is valid on the day of the last arrival.',
        unblockedBy: 'registration-officer',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
