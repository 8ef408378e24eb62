import { registerPerson } from '../../register-person/register-person';
import { describedAs } from '../../testing/commands';

describe('a date of birth', () => {
  it('of 30 February is refused', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '1990-02-30', precision: 'd' } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'date-of-birth-is-in-the-calendar' }],
    }));
  it('in a thirteenth month is refused', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '1990-13', precision: 'm' } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'date-of-birth-is-in-the-calendar' }],
    }));
  it('of 29 February in a leap year is taken', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '1992-02-29', precision: 'd' } }))).toMatchObject({
      accepted: true,
    }));
  it('may be unknown', () =>
    expect(registerPerson(undefined, describedAs({ dob: undefined }))).toMatchObject({ accepted: true }));
});
