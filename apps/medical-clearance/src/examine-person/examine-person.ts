import type { Decision } from '@homeward/kernel';
import { visitOf, type MedicalEvent, type MedicalFile } from '../model/medical-file';
import { fitnessNeedsAnEnd } from '../rules/examine-person/fitness-needs-an-end';
import { latePregnancyDoesNotFly } from '../rules/examine-person/late-pregnancy-does-not-fly';
import { stretcherNeedsAMedicalEscort } from '../rules/examine-person/stretcher-needs-a-medical-escort';
import { temporaryUnfitnessNeedsAReview } from '../rules/examine-person/temporary-unfitness-needs-a-review';
import type { ExaminePerson } from '../commands/examine-person';
import { recordVisit } from './record-visit.decision';

export const rulesForExamining = [
  fitnessNeedsAnEnd,
  temporaryUnfitnessNeedsAReview,
  latePregnancyDoesNotFly,
  stretcherNeedsAMedicalEscort,
];

export function examinePerson(file: MedicalFile | undefined, command: ExaminePerson): Decision<MedicalEvent> {
  const { now, examinationId, ...words } = command;
  const { findings, pregnancyWeeks, multiplePregnancy, ...open } = words;
  const visit = visitOf(examinationId, words);
  return recordVisit(file, visit, rulesForExamining, command, () => ({
    ...open,
    type: 'PersonExamined',
    at: now.toISOString(),
    personal: { findings, pregnancyWeeks, multiplePregnancy, visit },
  }));
}
