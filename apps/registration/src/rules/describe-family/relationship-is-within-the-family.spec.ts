import { nameHead } from '../../describe-family/describe-family';
import { anotherId, personId } from '../../testing/commands';

describe('a head', () => {
  it('is a member of the family', () =>
    expect(nameHead({ familyId: 'f', operationId: 'o', members: [personId] }, anotherId)).toMatchObject({
      accepted: false,
      broken: [{ name: 'relationship-is-within-the-family' }],
    }));
  it('may be any member', () =>
    expect(nameHead({ familyId: 'f', operationId: 'o', members: [personId] }, personId)).toMatchObject({
      accepted: true,
    }));
});
