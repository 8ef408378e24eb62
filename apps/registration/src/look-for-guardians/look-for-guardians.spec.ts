import { given } from '@homeward/testing';
import type { Person } from '../model/person';
import { aDescription, aPerson, anotherId, personId } from '../testing/commands';
import { lookForGuardians } from './look-for-guardians';

const born = (value: string, over: Partial<Person>): Person =>
  aPerson({ ...over, personal: { ...aDescription().identity, dob: { value, precision: 'y' } } });
const mother = born('1990', {});
const child = born('2018', { personId: anotherId, relation: 'CHILD' });

describe('somebody registered before guardians were recorded', () => {
  it('has those of their case', () =>
    given(child)
      .when((c) => lookForGuardians(c, [mother, child]))
      .then([
        {
          type: 'GuardiansLookedFor',
          guardians: [{ guardianId: personId, kind: 'PARENT', basis: 'REGISTRATION' }],
        },
      ]));
  it('may have none', () =>
    given(mother)
      .when((m) => lookForGuardians(m, [mother, child]))
      .then([{ type: 'GuardiansLookedFor', guardians: [] }]));
  it('is looked at once', () =>
    given({ ...child, guardians: [] })
      .when((c) => lookForGuardians(c, [mother, child]))
      .then([]));
});
