import type { Hold } from '../model/protection-file';

export interface PlaceHold {
  personId: string;
  hold: Hold;
}

/** One hold to be lifted; `at` is an instant, UTC. */
export interface LiftHold {
  holdId: string;
  reason: string;
  by: string;
  at: string;
}
