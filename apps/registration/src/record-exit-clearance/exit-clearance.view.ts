import { actionsOf, whenever } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { exitLifecycle, type ExitClearance } from '../model/exit-clearance';

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
  /** Answers that can follow; WAIVED_AND_GRANTED is GRANTED with `waived`. */
  actions: string[];
}

export const exitClearanceView = ({ state, version }: Stored<ExitClearance>): ExitClearanceView => {
  const { personId, kind, waived, validUntil, personal } = state;
  const actions = actionsOf(exitLifecycle, state, whenever);
  return { personId, version, kind, state: state.state, waived, validUntil, ...personal, actions };
};
