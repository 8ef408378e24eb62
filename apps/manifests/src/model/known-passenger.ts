import { brokenBy } from '@homeward/kernel';
import { nothingIsPending } from '../rules/boarding-gate/nothing-is-pending';
import { reconfirmedWithinSeventyTwoHours } from '../rules/boarding-gate/reconfirmed-within-seventy-two-hours';
import type { Judged } from './traveller';

/** What is known at one moment of somebody on the list: facts, which rules judge. */
export interface KnownPassenger extends Judged {
  personId: string;
  company: readonly string[];
  relatives: readonly string[];
  boarded: boolean;
  /** Was not at the bus, and has not come since. */
  absent: boolean;
  paperMissing: boolean;
  unreachable: boolean;
  /** Stood at the gate, and was not let aboard. */
  refusedAtTheGate: boolean;
}

export const rulesForKeepingASeatOnly = [reconfirmedWithinSeventyTwoHours, nothingIsPending];

/** Keeps the seat, and may not board yet. */
export const isPending = (listed: KnownPassenger): boolean => brokenBy(rulesForKeepingASeatOnly, { listed }).length > 0;
