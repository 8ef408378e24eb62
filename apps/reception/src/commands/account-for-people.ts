import type { Arrival, NeedKind, Variance } from '../model/arrival';

export interface TickPerson {
  arrival: Arrival;
  personId: string;
  /** The stop where the person was seen off the aircraft. */
  offPoint: string;
  at: string;
}

export interface RecordVariance {
  arrival: Arrival;
  variance: Variance;
}

export interface RecordNeed {
  needId: string;
  personId: string;
  kind: NeedKind;
  at: string;
}
