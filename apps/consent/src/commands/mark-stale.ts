import type { ConsentPurpose } from '@homeward/contracts';

/** Registration says who answers for a person now. */
export interface GuardiansNow {
  personId: string;
  purpose: ConsentPurpose;
  /** Whoever said the yes for them, under each of their records; empty where it was nobody who is registered. */
  saidBy: readonly string[];
  answering: readonly string[];
  now: Date;
}
