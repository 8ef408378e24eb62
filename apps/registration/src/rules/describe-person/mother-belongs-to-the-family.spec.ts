import { registerPerson } from '../../register-person/register-person';
import { aDescription, anotherId } from '../../testing/commands';

describe('a mother', () => {
  it('from another family is refused', () =>
    expect(registerPerson(undefined, aDescription({ motherId: anotherId, motherFamilyId: 'elsewhere' }))).toMatchObject(
      { accepted: false, broken: [{ name: 'mother-belongs-to-the-family' }] },
    ));
  it('who is not registered is refused', () =>
    expect(registerPerson(undefined, aDescription({ motherId: anotherId }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'mother-belongs-to-the-family' }],
    }));
  it('of the same family is linked', () =>
    expect(
      registerPerson(undefined, aDescription({ motherId: anotherId, motherFamilyId: aDescription().file.familyId })),
    ).toMatchObject({ accepted: true }));
});
