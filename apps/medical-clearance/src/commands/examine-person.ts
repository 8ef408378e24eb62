import type { Finding, Confidential } from '../model/medical-file';

export interface ExaminePerson extends Finding, Confidential {
  examinationId: string;
  personId: string;
  validUntil?: string;
  reviewAt?: string;
  now: Date;
}
