import { unlessBroken, type Decision } from '@homeward/kernel';
import { checkHoldsUntil, type Confidential, type Finding, type MedicalEvent } from '../model/medical-file';
import { latePregnancyDoesNotFly } from '../rules/examine-person/late-pregnancy-does-not-fly';
import { stretcherNeedsAMedicalEscort } from '../rules/examine-person/stretcher-needs-a-medical-escort';

export interface CheckBeforeEmbarkation extends Finding, Confidential {
  personId: string;
  now: Date;
  /** The last arrival among the flights that the person may be on, where it is known. */
  arrival?: string;
}

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
