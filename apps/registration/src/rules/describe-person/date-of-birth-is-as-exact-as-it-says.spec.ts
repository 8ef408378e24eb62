import { registerPerson } from '../../register-person/register-person';
import { describedAs } from '../../testing/commands';

describe('a date of birth', () => {
  it('that is known to the year is not filled up with a first of January', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '1990-01-01', precision: 'y' } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'date-of-birth-is-as-exact-as-it-says' }],
    }));
  it('that is said to be a day has a day', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '1990-01', precision: 'd' } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'date-of-birth-is-as-exact-as-it-says' }],
    }));
  it('may be a year', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '1990', precision: 'y' } }))).toMatchObject({
      accepted: true,
    }));
  it.each(['1990-06', '1990-06-01'])('that is estimated has no month and no day: %s', (value) =>
    expect(registerPerson(undefined, describedAs({ dob: { value, precision: 'e' } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'date-of-birth-is-as-exact-as-it-says' }],
    }),
  );
  it('may be an estimate', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '1990', precision: 'e' } }))).toMatchObject({
      accepted: true,
    }));
});
