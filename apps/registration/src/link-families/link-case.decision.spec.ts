import { given } from '@homeward/testing';
import { aPerson } from '../testing/commands';
import { caseJoins, linkCase, personJoins } from './link-case.decision';

const command = { familyId: 'f', operationId: 'o', caseId: 'c', caseOperationId: 'o' };

describe('a case that belongs to a family', () => {
  it('is linked with it', () =>
    given(command)
      .when(linkCase)
      .then([{ type: 'CaseLinked', familyId: 'f', operationId: 'o', caseId: 'c' }]));
  it('is of the same operation', () =>
    given({ ...command, caseOperationId: 'another' })
      .when(linkCase)
      .isRefusedBy('linked-cases-are-of-one-operation'));
  it('comes over with its record', () =>
    given('f')
      .when(caseJoins)
      .then([{ type: 'CaseJoinedFamily', familyId: 'f' }]));
  it('brings everyone in it over, once', () => {
    given(aPerson())
      .when((p) => personJoins(p, 'f'))
      .then([{ type: 'FamilyJoined', familyId: 'f' }]);
    given(aPerson({ familyId: 'f' }))
      .when((p) => personJoins(p, 'f'))
      .then([]);
  });
});
