import { given } from '@homeward/testing';
import type { CaseFile } from '../model/case-file';
import { referenceFor } from '../model/reference';
import { aCaseFile, aCaseToOpen, anotherId, now } from '../testing/commands';
import { openCase } from './open-case';

const { caseId, operationId } = aCaseToOpen();
const open =
  (over = {}) =>
  (file: CaseFile | undefined) =>
    openCase(file, aCaseToOpen(over));

describe('a case', () => {
  it('is opened with a reference that checks itself, as a family of its own', () =>
    given<CaseFile | undefined>(undefined)
      .when(open())
      .then([
        {
          type: 'CaseOpened',
          caseId,
          operationId,
          familyId: caseId,
          reference: referenceFor(caseId, 'BEY-0001'),
          officeNumber: 'BEY-0001',
          openedAt: now.toISOString(),
        },
      ]));
  it('gets a reference of its own where another case has the number of the office', () =>
    given<CaseFile | undefined>(undefined)
      .when(open({ holders: new Map([[referenceFor(caseId, 'BEY-0001'), anotherId]]) }))
      .then([expect.objectContaining({ reference: referenceFor(caseId), officeNumber: 'BEY-0001' })]));
  it('is opened once', () => given<CaseFile | undefined>(aCaseFile()).when(open()).then([]));
  it('of another operation does not take its id', () =>
    given<CaseFile | undefined>(aCaseFile())
      .when(open({ operationId: anotherId }))
      .isRefusedBy('an-id-names-one-record'));
  it('names every rule that it breaks', () =>
    given<CaseFile | undefined>(undefined)
      .when(open({ reference: 'BEY-0001-0', holders: new Map([['BEY-0001-0', anotherId]]) }))
      .isRefusedBy('reference-checks-itself', 'reference-is-not-taken'));
});
