import type { ClinicalDecision, Confidential } from '../model/medical-file';

export interface ExaminePerson extends ClinicalDecision, Confidential {
  examinationId: string;
  personId: string;
  validUntil?: string;
  reviewAt?: string;
  now: Date;
}
