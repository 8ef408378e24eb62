import { given } from '@homeward/testing';
import type { Person } from '../model/person';
import { anotherId, aPerson } from '../testing/commands';
import { noteAlone } from './note-alone.decision';

const child = (over: Partial<Person> = {}) => aPerson({ ageBand: 'CHILD', relation: 'CHILD', ...over });
const withParent: Partial<Person> = {
  guardians: [{ guardianId: anotherId, kind: 'PARENT', basis: 'REGISTRATION' }],
};
const noting = (person: Person, adultInFamily = true) =>
  given(person).when((p) => noteAlone(p, { able: new Set([anotherId]), adultInFamily }));

describe('a child', () => {
  it('is found alone, with the sign', () => {
    noting(child()).then([{ type: 'AloneFound', alone: 'CHILD_NOT_WITH_PARENT' }]);
    noting(child(), false).then([{ type: 'AloneFound', alone: 'NO_ADULT_IN_FAMILY' }]);
  });
  it('is found alone once, also where the sign would be another now', () => {
    noting(child({ alone: 'CHILD_NOT_WITH_PARENT' })).then([]);
    noting(child({ alone: 'CHILD_NOT_WITH_PARENT' }), false).then([]);
  });
  it('is alone no more with somebody who answers for them', () =>
    noting(child({ ...withParent, alone: 'CHILD_NOT_WITH_PARENT' })).then([{ type: 'AloneNoLonger' }]));
  it('who never was alone is noted as nothing', () => noting(child(withParent)).then([]));
});
