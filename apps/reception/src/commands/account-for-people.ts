import type { Arrival, NeedKind, Variance } from '../model/arrival';

export interface TickPerson {
  arrival: Arrival;
  personId: string;
  /** The stop where the person was seen off the aircraft. */
  offPoint: string;
  at: string;
}

export interface CountHeads {
  offPoint: string;
  count: number;
  by: string;
}

export interface RecordVariance {
  arrival: Arrival;
  /** As it was said: the explanation in clear. */
  words: Omit<Variance, 'keyOf'>;
  /** The key of whom it is about, which seals what is kept. */
  key: { owner: string; seal: (explanation: string) => string; open: (sealed: string) => string };
}

export interface RecordNeed {
  arrival: Arrival;
  need: { needId: string; personId: string; kind: NeedKind; at: string };
}
