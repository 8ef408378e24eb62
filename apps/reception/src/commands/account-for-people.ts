import type { NeedKind } from '@homeward/contracts';
import type { Arrival, Signed, Variance } from '../model/arrival';

/** What is done at one stop. */
export interface AtStop {
  arrival: Arrival;
  offPoint: string;
}

export interface TickPerson extends AtStop {
  personId: string;
  at: string;
  by: string;
}

export interface CountHeads extends AtStop {
  count: number;
  by: string;
}

export interface RecordVariance {
  arrival: Arrival;
  /** As it was said: the explanation in clear. */
  words: Omit<Variance, 'keyOf' | 'recorded' | 'confirmed'>;
  recorded: Signed;
  /** The key of whom it is about, which seals what is kept. */
  key: { owner: string; seal: (explanation: string) => string; open: (sealed: string) => string };
}

export interface RecordNeed {
  arrival: Arrival;
  need: { needId: string; personId: string; kind: NeedKind; at: string };
}
