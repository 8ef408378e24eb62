import { registerPerson } from '../../register-person/register-person';
import { describedAs } from '../../testing/commands';

describe('a date of birth', () => {
  it('of tomorrow is refused', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '2026-12-02', precision: 'd' } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'date-of-birth-is-not-in-the-future' }],
    }));
  it('of next year is refused', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '2027', precision: 'y' } }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'date-of-birth-is-not-in-the-future' }],
    }));
  it('of today is taken', () =>
    expect(registerPerson(undefined, describedAs({ dob: { value: '2026-12-01', precision: 'd' } }))).toMatchObject({
      accepted: true,
    }));
});
