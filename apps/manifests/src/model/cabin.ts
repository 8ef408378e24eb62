/**
 * A count of the people in the cabin: every person, infants on a lap too, crew left out. Each stays on record; none is
 * replaced by the next.
 */
export interface CabinCount {
  heads: number;
  /** How many had passed the gate by then and were not seen leaving. */
  expected: number;
  at: string;
  /** How many were on the list. Counts of earlier versions have none of these three, and say nothing of the cabin as it is. */
  list?: number;
  countId?: string;
  /** Who counted. */
  by?: string;
}

/** What is found out, person by person, where the numbers differ. */
export const cabinDifferenceKinds = ['NOT_IN_CABIN', 'NOT_ON_LIST', 'MISCOUNTED'] as const;
export type CabinDifferenceKind = (typeof cabinDifferenceKinds)[number];

/** How the search for somebody who is missing ends, and what follows for somebody who is too many. */
export const endings = ['FOUND', 'OFFLOADED', 'LEFT', 'BOARDED'] as const;
export type Ending = (typeof endings)[number];

export const endingsOf: Record<CabinDifferenceKind, readonly Ending[]> = {
  NOT_IN_CABIN: ['FOUND', 'OFFLOADED'],
  NOT_ON_LIST: ['LEFT', 'BOARDED'],
  MISCOUNTED: [],
};

/** One person because of whom the numbers differ; or that everybody was compared by name, and the count was wrong. */
export interface CabinDifference {
  findingId: string;
  /** The count that differed. */
  countId: string;
  what: CabinDifferenceKind;
  /** Missing where nobody knows who they are. */
  personId?: string;
  by: string;
  at: string;
  /** Missing while somebody is looked for, or has not left the cabin. */
  ended?: { how: Ending; by: string; at: string };
}

/** Of a list, what was counted. */
export interface CountedCabin {
  /** The last count, as long as nobody has boarded, left or said no after it. */
  cabin?: CabinCount;
  cabinCounts?: CabinCount[];
  cabinFindings?: CabinDifference[];
}
