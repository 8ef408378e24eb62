import { registerPerson } from '../../register-person/register-person';
import { aDescription } from '../../testing/commands';

describe('a case', () => {
  it('has one head', () =>
    expect(registerPerson(undefined, aDescription({ otherHeads: 1 }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'case-has-one-head' }],
    }));
  it('has a place for everyone else', () =>
    expect(registerPerson(undefined, aDescription({ otherHeads: 1, relation: 'SPOUSE' }))).toMatchObject({
      accepted: true,
    }));
});
