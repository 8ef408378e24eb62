import type { Confidential } from '../model/protection-file';

/** Whether the parent who stays agrees that the child goes (R-CONS-12). */
export interface RecordOtherParent {
  personId: string;
  otherParent: NonNullable<Confidential['otherParent']>;
}
