import type { ClinicalDecision, Confidential } from '../model/medical-file';

/** A pre-embarkation check as it was made. */
export interface CheckBeforeEmbarkation extends ClinicalDecision, Confidential {
  checkId: string;
  personId: string;
  now: Date;
  /** The last arrival among the flights that the person may be on, where it is known. */
  arrival?: string;
}
