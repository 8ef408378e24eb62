import type { ExitKind, ExitState } from '../model/exit-clearance';

/** An answer of the host authorities. */
export interface RecordExitClearance {
  personId: string;
  kind: ExitKind;
  wanted: ExitState;
  waived: boolean;
  amount?: number;
  currency?: string;
  validUntil?: string;
}
