import type { Screening, Confidential } from '../model/protection-file';

/** The outcome of a screening beside what protection knows already. */
export interface ScreenPerson {
  personId: string;
  screening: Screening;
  known: Confidential;
}
