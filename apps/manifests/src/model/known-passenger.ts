import { brokenBy, type BrokenRule } from '@homeward/kernel';
import { nothingIsPending } from '../rules/boarding-gate/nothing-is-pending';
import { reconfirmedWithinSeventyTwoHours } from '../rules/boarding-gate/reconfirmed-within-seventy-two-hours';

/** What is known at one moment of somebody on the list: facts, which rules judge. */
export interface KnownPassenger {
  personId: string;
  boarded: boolean;
  /** Was not at the bus, and has not come since. */
  absent: boolean;
  paperMissing: boolean;
  /** When they last said yes again. */
  reconfirmedAt?: string;
  /** When the flight leaves, at the earliest. */
  leavesAt: Date;
  /** Everything of the readiness predicate that stands against them. */
  blockers: BrokenRule[];
}

/** Keeps the seat, and may not board yet. */
export const isPending = (listed: KnownPassenger): boolean =>
  brokenBy([reconfirmedWithinSeventyTwoHours, nothingIsPending], { listed }).length > 0;
