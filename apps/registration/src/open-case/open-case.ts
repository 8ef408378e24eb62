import { anIdNamesOneRecord, accept, brokenBy, refuse, unlessBroken, type Decision } from '@homeward/kernel';
import type { OpenCase } from '../commands/open-case';
import type { CaseEvent, CaseFile } from '../model/case-file';
import { referenceFor } from '../model/reference';
import { referenceChecksItself } from '../rules/open-case/reference-checks-itself';
import { referenceIsNotTaken } from '../rules/open-case/reference-is-not-taken';

export const rulesForOpeningACase = [referenceChecksItself, referenceIsNotTaken];

/** The references that a case may get: the one that was asked for, or the office's number and, where another has that, its id. */
export const referencesFor = ({
  caseId,
  reference,
  officeNumber,
}: Pick<OpenCase, 'caseId' | 'reference' | 'officeNumber'>): string[] =>
  reference ? [reference] : [referenceFor(caseId, officeNumber), referenceFor(caseId)];

/** Opens a case; sent again, nothing happens. */
export function openCase(file: CaseFile | undefined, command: OpenCase): Decision<CaseEvent> {
  const { caseId, operationId, officeNumber, now } = command;
  const taken = brokenBy([anIdNamesOneRecord], { standsIn: file?.operationId, belongsTo: operationId });
  if (taken.length > 0) return refuse(...taken);
  if (file) return accept();
  const references = referencesFor(command);
  const free = references.find((reference) => referenceIsNotTaken.holds({ ...command, reference }));
  const reference = free ?? references[0]!;
  return unlessBroken(rulesForOpeningACase, { ...command, reference }, () => ({
    type: 'CaseOpened',
    caseId,
    operationId,
    familyId: command.familyId ?? caseId,
    reference,
    officeNumber,
    openedAt: now.toISOString(),
  }));
}
