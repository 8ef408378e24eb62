import { registerPerson } from '../../register-person/register-person';
import { describedAs } from '../../testing/commands';

describe('a person', () => {
  it('without any name is refused', () =>
    expect(registerPerson(undefined, describedAs({ names: { family: ' ', given: '' } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'at-least-one-name-is-known' }],
    }));
  it('with one name alone is registered', () =>
    expect(registerPerson(undefined, describedAs({ names: { family: '', given: 'Worknesh' } }))).toMatchObject({
      accepted: true,
    }));
  it('whose name is only known in their own script is registered', () =>
    expect(registerPerson(undefined, describedAs({ names: { family: '', given: '', native: 'ወርቅነሽ' } }))).toMatchObject(
      { accepted: true },
    ));
});
