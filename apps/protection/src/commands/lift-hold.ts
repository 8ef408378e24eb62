/** One hold to be lifted; `at` is an instant, UTC. */
export interface LiftHold {
  holdId: string;
  reason: string;
  by: string;
  at: string;
}
