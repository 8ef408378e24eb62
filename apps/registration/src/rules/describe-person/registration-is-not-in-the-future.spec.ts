import { registerPerson } from '../../register-person/register-person';
import { aDescription } from '../../testing/commands';

describe('a registration', () => {
  it('of tomorrow is refused', () =>
    expect(registerPerson(undefined, aDescription({ registeredOn: '2026-12-02' }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'registration-is-not-in-the-future' }],
    }));
  it('of today is taken', () =>
    expect(registerPerson(undefined, aDescription({ registeredOn: '2026-12-01' }))).toMatchObject({ accepted: true }));
});
