import type { Decision } from '@homeward/kernel';
import { recordVisit } from '../examine-person/record-visit.decision';
import { checkHoldsUntil, visitOf, type MedicalEvent, type MedicalFile } from '../model/medical-file';
import { latePregnancyDoesNotFly } from '../rules/examine-person/late-pregnancy-does-not-fly';
import { stretcherNeedsAMedicalEscort } from '../rules/examine-person/stretcher-needs-a-medical-escort';
import type { CheckBeforeEmbarkation } from '../commands/check-before-embarkation';

export const rulesForChecking = [latePregnancyDoesNotFly, stretcherNeedsAMedicalEscort];

export function checkBeforeEmbarkation(
  file: MedicalFile | undefined,
  command: CheckBeforeEmbarkation,
): Decision<MedicalEvent> {
  const { now, arrival, checkId, ...words } = command;
  const { findings, pregnancyWeeks, multiplePregnancy, ...open } = words;
  const at = now.toISOString();
  const visit = visitOf(checkId, words);
  return recordVisit(file, visit, rulesForChecking, command, () => ({
    ...open,
    type: 'PersonChecked',
    at,
    validUntil: checkHoldsUntil(open.decision, at, arrival),
    personal: { findings, pregnancyWeeks, multiplePregnancy, visit },
  }));
}
