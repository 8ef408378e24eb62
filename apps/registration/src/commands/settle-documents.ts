import type { BestDocument } from '../model/person';

/** A person and everyone else who is recorded with the number of one of their papers. */
export interface Bearing {
  others: {
    personId: string;
    /** They stand on one paper, or on two records of what is likely one paper. */
    samePaper: boolean;
  }[];
}

/** What a person's papers come to, all of them together. */
export interface Papers {
  bearing: Bearing;
  best?: BestDocument;
  bestText?: { number: string; issuingState?: string };
}
