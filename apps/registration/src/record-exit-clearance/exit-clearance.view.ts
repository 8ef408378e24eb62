import type { Stored } from '@homeward/persistence';
import type { ExitClearance } from '../model/exit-clearance';

export class ExitClearanceView {
  personId: string;
  version: number;
  kind: string;
  state: string;
  waived: boolean;
  /** ISO date. */
  validUntil?: string;
  amount?: number;
  currency?: string;
}

export const exitClearanceView = ({ state, version }: Stored<ExitClearance>): ExitClearanceView => {
  const { personId, kind, waived, validUntil, personal } = state;
  return { personId, version, kind, state: state.state, waived, validUntil, ...personal };
};
