import { given } from '@homeward/testing';
import type { Person } from '../model/person';
import { aCaseFile, aDescription, aPerson, anotherId, describedAs } from '../testing/commands';
import { registerPerson } from './register-person';

const { personId, file, identity } = aDescription();

describe('a person who is registered', () => {
  it('is registered, and what others may know of the identity is said with it', () =>
    given<Person | undefined>(undefined)
      .when((p) => registerPerson(p, aDescription()))
      .then([
        {
          type: 'PersonRegistered',
          personId,
          operationId: file.operationId,
          caseId: file.caseId,
          caseReference: file.reference,
          familyId: file.familyId,
          relation: 'HEAD',
          registeredOn: '2026-11-02',
          ageBand: 'ADULT',
          motherId: undefined,
          keys: { names: [], phones: [] },
          reviews: [],
          outOfScope: false,
          guardians: [],
          recordedAt: '2026-12-01T08:00:00.000Z',
          personal: identity,
        },
        { type: 'IdentityAssessed', confirmed: true, openDuplicates: 0, documentConflict: false, outOfScope: false },
      ]));
  it('is registered today where nothing else is said', () =>
    expect(registerPerson(undefined, aDescription({ registeredOn: undefined }))).toMatchObject({
      events: [{ registeredOn: '2026-12-01' }, { type: 'IdentityAssessed' }],
    }));
  it('is registered once', () =>
    given<Person | undefined>(aPerson())
      .when((p) => registerPerson(p, aDescription()))
      .then([]));
  it('does not take the id of somebody in another case', () =>
    given<Person | undefined>(aPerson())
      .when((p) => registerPerson(p, aDescription({ file: aCaseFile({ caseId: anotherId }) })))
      .isRefusedBy('an-id-names-one-record'));
  it('is refused by every rule that the description breaks', () =>
    given<Person | undefined>(undefined)
      .when((p) =>
        registerPerson(
          p,
          describedAs({ names: { family: '', given: '' }, dob: { value: '2027-01-01', precision: 'd' } }),
        ),
      )
      .isRefusedBy('at-least-one-name-is-known', 'date-of-birth-is-not-in-the-future'));
});
