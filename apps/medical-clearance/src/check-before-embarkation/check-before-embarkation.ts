import { unlessBroken, type Decision } from '@homeward/kernel';
import { checkHoldsUntil, type MedicalEvent } from '../model/medical-file';
import { latePregnancyDoesNotFly } from '../rules/examine-person/late-pregnancy-does-not-fly';
import { stretcherNeedsAMedicalEscort } from '../rules/examine-person/stretcher-needs-a-medical-escort';
import type { CheckBeforeEmbarkation } from '../commands/check-before-embarkation';

export const rulesForChecking = [latePregnancyDoesNotFly, stretcherNeedsAMedicalEscort];

export const checkBeforeEmbarkation = (command: CheckBeforeEmbarkation): Decision<MedicalEvent> => {
  const { now, arrival, findings, pregnancyWeeks, multiplePregnancy, ...open } = command;
  const at = now.toISOString();
  return unlessBroken(rulesForChecking, command, () => ({
    ...open,
    type: 'PersonChecked',
    at,
    validUntil: checkHoldsUntil(open.decision, at, arrival),
    personal: { findings, pregnancyWeeks, multiplePregnancy },
  }));
};
