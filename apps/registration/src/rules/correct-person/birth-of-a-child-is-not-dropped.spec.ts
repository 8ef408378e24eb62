import { given } from '@homeward/testing';
import { correctPerson } from '../../correct-person/correct-person';
import { aDescription, aPerson, describedAs } from '../../testing/commands';

const { identity } = aDescription();
const without = { ...describedAs({ dob: undefined }), by: 'officer' };
const born = (value: string) => aPerson({ personal: { ...identity, dob: { value, precision: 'd' } } });

describe('a correction without a date of birth', () => {
  it('does not take that of a child away, which would say yes alone then', () =>
    given(born('2012-05-06'))
      .when((p) => correctPerson(p, without))
      .isRefusedBy('birth-of-a-child-is-not-dropped'));
  it.each([born('1990-03-04'), aPerson({ personal: { ...identity, dob: undefined } })])(
    'is one of an adult, or of somebody of whom none is known',
    (person) =>
      given(person)
        .when((p) => correctPerson(p, without))
        .then([expect.objectContaining({ ageBand: 'UNKNOWN' }) as never]),
  );
});
