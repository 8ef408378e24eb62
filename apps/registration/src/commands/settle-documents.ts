import type { BestDocument } from '../model/person';

/** A person and everyone else who is recorded with the number of one of their papers. */
export interface Bearing {
  others: {
    personId: string;
    /** Whoever stands on a paper of each with that number: themselves, or as a record that is or may be the same person. */
    onBothPapers: string[];
  }[];
}

/** What a person's papers come to, all of them together. */
export interface Papers {
  bearing: Bearing;
  best?: BestDocument;
  bestText?: { number: string; issuingState?: string };
}
