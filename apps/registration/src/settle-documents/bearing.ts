/** A person and everyone else who is recorded with the number of one of their papers. */
export interface Bearing {
  others: {
    personId: string;
    /** They stand on one paper, or on two records of what is likely one paper. */
    samePaper: boolean;
  }[];
}
