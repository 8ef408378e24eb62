import { blockersOf } from './travel-ready';
import { aReadyPerson } from '../../testing/a-ready-person';

describe('We do not know for certain who this is: the registration has to be mended', () => {
  it('stops the person, with its code and who can lift it', () => {
    const blockers = blockersOf(aReadyPerson({ identity: undefined }));
    expect(blockers).toMatchObject([
      {
        code: 'IDENTITY',
        says: 'We do not know for certain who this is: the registration has to be mended.',
        unblockedBy: 'registration-officer',
      },
    ]);
  });
  it('does not stop a person who is ready', () => expect(blockersOf(aReadyPerson())).toEqual([]));
});
