import { unlessBroken, type Decision } from '@homeward/kernel';
import type { Confidential, Finding, MedicalEvent } from '../model/medical-file';
import { fitnessNeedsAnEnd } from '../rules/fitness-needs-an-end';
import { latePregnancyDoesNotFly } from '../rules/late-pregnancy-does-not-fly';
import { stretcherNeedsAMedicalEscort } from '../rules/stretcher-needs-a-medical-escort';
import { temporaryUnfitnessNeedsAReview } from '../rules/temporary-unfitness-needs-a-review';

export interface ExaminePerson extends Finding, Confidential {
  personId: string;
  validUntil?: string;
  reviewAt?: string;
  now: Date;
}

export const rulesForExamining = [
  fitnessNeedsAnEnd,
  temporaryUnfitnessNeedsAReview,
  latePregnancyDoesNotFly,
  stretcherNeedsAMedicalEscort,
];

export const examinePerson = (command: ExaminePerson): Decision<MedicalEvent> => {
  const { now, findings, pregnancyWeeks, multiplePregnancy, ...open } = command;
  return unlessBroken(rulesForExamining, command, () => ({
    ...open,
    type: 'PersonExamined',
    at: now.toISOString(),
    personal: { findings, pregnancyWeeks, multiplePregnancy },
  }));
};
