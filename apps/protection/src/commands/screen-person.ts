import type { Screening, Confidential } from '../model/protection-file';

/** The outcome of a screening. */
export interface ScreenPerson {
  personId: string;
  screening: Screening;
}

/** The same beside what protection knows already. */
export interface ScreenKnownPerson extends ScreenPerson {
  known: Confidential;
  /** What protection was told and has not answered. */
  waits: readonly string[];
}
