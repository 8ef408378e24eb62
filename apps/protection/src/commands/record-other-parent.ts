import type { Confidential } from '../model/protection-file';

/** Whether the parent who stays agrees that the child goes (docs/handbook/consent.md#r-cons-12). */
export interface RecordOtherParent {
  personId: string;
  otherParent: NonNullable<Confidential['otherParent']>;
}
