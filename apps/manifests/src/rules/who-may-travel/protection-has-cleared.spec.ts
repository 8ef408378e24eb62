import { blockersOf } from './travel-ready';
import { aReadyPerson } from '../../testing/a-ready-person';

describe('Ask protection', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ protection: undefined }));
    expect(blockers).toMatchObject([{ code: 'H-PROT', says: 'Ask protection.', unblockedBy: 'protection-officer' }]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
