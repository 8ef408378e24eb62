import { given } from '@homeward/testing';
import type { Person } from '../model/person';
import { aDescription, aPerson } from '../testing/commands';
import { reconsiderGuardian } from './reconsider-guardian.decision';

const who = (born: string, over: Partial<Person>): Person =>
  aPerson({ personal: { ...aDescription().identity, dob: { value: born, precision: 'y' } }, ...over });
const adult = who('1990', { personId: 'adult' });
const parent = { guardianId: 'adult', kind: 'PARENT', basis: 'REGISTRATION' } as const;
const child = who('2018', { personId: 'child', relation: 'CHILD', ageBand: 'CHILD', guardians: [parent] });
const ended = { type: 'GuardianshipEnded', guardianId: 'adult', by: 'correction' };

describe('a guardian by registration, after a correction', () => {
  it('stays where both would have made them one', () =>
    given(child)
      .when((c) => reconsiderGuardian(c, adult))
      .then([]));
  it('is a guardian no longer who is no adult, or is not related', () => {
    given(child)
      .when((c) => reconsiderGuardian(c, who('2012', { personId: 'adult' })))
      .then([ended]);
    given({ ...child, relation: 'OTHER' as const })
      .when((c) => reconsiderGuardian(c, adult))
      .then([ended]);
  });
  it('is a relative where the record says so', () =>
    given({ ...child, relation: 'SIBLING' as const })
      .when((c) => reconsiderGuardian(c, adult))
      .then([{ type: 'GuardianshipRecorded', guardianship: { ...parent, kind: 'KIN' }, by: 'correction' }]));
  it.each<[string, Partial<Person>, Partial<Person>]>([
    ['by paper stays', { relation: 'OTHER', guardians: [{ ...parent, basis: 'PAPER' }] }, {}],
    ['of somebody of age is not looked at', { relation: 'OTHER', ageBand: 'ADULT' }, {}],
    ['who went to another case is not looked at', { relation: 'OTHER' }, { caseId: 'another' }],
    ['that was never recorded is not made', { guardians: [] }, {}],
  ])('%s', (_, ofChild, ofAdult) =>
    given({ ...child, ...ofChild })
      .when((c) => reconsiderGuardian(c, { ...adult, ...ofAdult }))
      .then([]),
  );
});
