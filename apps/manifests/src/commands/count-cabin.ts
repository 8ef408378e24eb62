import type { CabinCount, CabinDifference, Ending, CabinDifferenceKind } from '../model/cabin';

/** Somebody has counted the people in the cabin. */
export interface CountCabin {
  countId: string;
  heads: number;
  by: string;
}

/** Somebody has found one person because of whom the numbers differ. */
export interface FindDifference {
  findingId: string;
  what: CabinDifferenceKind;
  /** The number of a wristband, where one was read. */
  code?: string | undefined;
  /** Whose number it is; missing where nobody knows who they are. */
  personId?: string | undefined;
  by: string;
}

/** What follows for somebody who was missing or too many. */
export interface EndDifference {
  findingId: string;
  how: Ending;
  by: string;
}

/** A finding, beside what is known of the cabin. */
export interface DifferenceNow extends FindDifference {
  /** The count that it is about. */
  count?: CabinCount;
  /** The last count that differed, while it is not resolved. */
  difference?: CabinCount;
  /** Ids of those who had passed the gate by that count and had not been seen leaving. */
  passedGate: readonly string[];
  /** Ids of those about whom something is open already. */
  open: readonly (string | undefined)[];
}

/** The end of a finding, beside the finding. */
export interface EndNow extends EndDifference {
  finding?: CabinDifference;
  /** They are aboard by the list now. */
  aboard: boolean;
}
