/** A flight moves that the person may be on. */
export interface Recompute {
  flightId: string;
  /** The last arrival among the flights that the person may be on, UTC. */
  arrival: string;
}
