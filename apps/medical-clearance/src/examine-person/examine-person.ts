import { unlessBroken, type Decision } from '@homeward/kernel';
import type { MedicalEvent } from '../model/medical-file';
import { fitnessNeedsAnEnd } from '../rules/examine-person/fitness-needs-an-end';
import { latePregnancyDoesNotFly } from '../rules/examine-person/late-pregnancy-does-not-fly';
import { stretcherNeedsAMedicalEscort } from '../rules/examine-person/stretcher-needs-a-medical-escort';
import { temporaryUnfitnessNeedsAReview } from '../rules/examine-person/temporary-unfitness-needs-a-review';
import type { ExaminePerson } from '../commands/examine-person';

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
