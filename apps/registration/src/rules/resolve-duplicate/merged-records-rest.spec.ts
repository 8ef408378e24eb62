import { correctPerson } from '../../correct-person/correct-person';
import { confirmIdentity } from '../../review-identity/review-identity';
import { aDescription, aPerson, anotherId } from '../../testing/commands';

describe('a record that was merged into another', () => {
  it('is not confirmed any more', () =>
    expect(confirmIdentity(aPerson({ mergedInto: anotherId }), 'PAPER_SEEN', 'officer')).toMatchObject({
      accepted: false,
      broken: [{ code: 'MERGED' }],
    }));
  it('is not corrected any more', () =>
    expect(correctPerson(aPerson({ mergedInto: anotherId }), aDescription())).toMatchObject({
      accepted: false,
      broken: [{ code: 'MERGED' }],
    }));
  it('leaves others alone', () => expect(correctPerson(aPerson(), aDescription())).toMatchObject({ accepted: true }));
});
