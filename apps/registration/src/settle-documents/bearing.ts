/** A person and everyone else who is recorded with the number of one of their papers. */
export interface Bearing {
  person: {
    personId: string;
    /** Records that may be this same person, still to be decided. */ suspectedSame: string[];
  };
  others: { personId: string; /** Both stand on one and the same paper. */ sharesPaper: boolean }[];
}
