import { accept, unlessBroken, type Decision } from '@homeward/kernel';
import type { CaseEvent, CaseFile } from '../model/case-file';
import { referenceFor } from '../model/reference';
import { referenceChecksItself } from '../rules/open-case/reference-checks-itself';
import { referenceIsNotTaken } from '../rules/open-case/reference-is-not-taken';
import type { OpenCase } from '../commands/open-case';

export const rulesForOpeningACase = [referenceChecksItself, referenceIsNotTaken];

export function openCase(file: CaseFile | undefined, command: OpenCase): Decision<CaseEvent> {
  if (file) return accept();
  const { caseId, operationId, officeNumber, now } = command;
  return unlessBroken(rulesForOpeningACase, command, () => ({
    type: 'CaseOpened',
    caseId,
    operationId,
    familyId: command.familyId ?? caseId,
    reference: command.reference ?? referenceFor(caseId, officeNumber),
    officeNumber,
    openedAt: now.toISOString(),
  }));
}
