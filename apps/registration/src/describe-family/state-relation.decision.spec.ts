import { given } from '@homeward/testing';
import { aPerson } from '../testing/commands';
import { stateRelation } from './state-relation.decision';

const mother = { guardianId: 'mother', kind: 'PARENT', basis: 'REGISTRATION' } as const;
const sibling = { personId: 'mother', kind: 'SIBLING' } as const;
const stated = { type: 'RelationStated', relation: sibling, by: 'officer' };
const less = (guardianship: object) => ({ type: 'GuardianshipRecorded', guardianship, by: 'officer' });

describe('what somebody is to a person', () => {
  it('is stated once', () => {
    given(aPerson())
      .when((p) => stateRelation(p, sibling, 'officer'))
      .then([stated]);
    given(aPerson({ stated: [sibling] }))
      .when((p) => stateRelation(p, sibling, 'officer'))
      .then([]);
  });
  it('makes a parent by registration a relative where it says so, also when it was stated before', () =>
    given(aPerson({ guardians: [mother], stated: [sibling] }))
      .when((p) => stateRelation(p, sibling, 'officer'))
      .then([stated, less({ ...mother, kind: 'KIN' })]));
  it('ends the answering of a parent by registration who is unrelated', () => {
    const unrelated = { personId: 'mother', kind: 'UNRELATED' } as const;
    given(aPerson({ guardians: [mother] }))
      .when((p) => stateRelation(p, unrelated, 'officer'))
      .then([
        { type: 'RelationStated', relation: unrelated, by: 'officer' },
        { type: 'GuardianshipEnded', guardianId: 'mother', by: 'officer' },
      ]);
  });
  it('leaves a guardian by paper as they are', () =>
    given(aPerson({ guardians: [{ ...mother, basis: 'PAPER' }] }))
      .when((p) => stateRelation(p, sibling, 'officer'))
      .then([stated]));
});
