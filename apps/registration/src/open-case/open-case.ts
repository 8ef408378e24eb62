import { accept, brokenBy, refuse, unlessBroken, type Decision } from '@homeward/kernel';
import type { OpenCase } from '../commands/open-case';
import type { CaseEvent, CaseFile } from '../model/case-file';
import { referenceFor } from '../model/reference';
import { referenceChecksItself } from '../rules/open-case/reference-checks-itself';
import { referenceIsNotTaken } from '../rules/open-case/reference-is-not-taken';
import { anIdNamesOneRecord } from '../rules/register-person/an-id-names-one-record';

export const rulesForOpeningACase = [referenceChecksItself, referenceIsNotTaken];

/** Opens a case; sent again, nothing happens. */
export function openCase(file: CaseFile | undefined, command: OpenCase): Decision<CaseEvent> {
  const { caseId, operationId, officeNumber, now } = command;
  const taken = brokenBy([anIdNamesOneRecord], { standsIn: file?.operationId, belongsTo: operationId });
  if (taken.length > 0) return refuse(...taken);
  if (file) return accept();
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
