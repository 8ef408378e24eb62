import { numbersOf, openDifference } from '../model/cabin-numbers';
import type { PassengerList } from '../model/passenger-list';

/** A count of the people in the cabin. */
export class CabinCountView {
  /** Missing in counts of earlier versions. */
  countId?: string;
  heads: number;
  /** How many had passed the gate by then and were not seen leaving. */
  expected: number;
  /** How many were on the list by then; missing in counts of earlier versions. */
  list?: number;
  at: string;
  /** Who counted; missing in counts of earlier versions. */
  by?: string;
}

/** Somebody because of whom the numbers differ. */
export class CabinFindingView {
  findingId: string;
  countId: string;
  /** NOT_IN_CABIN, NOT_ON_LIST, or MISCOUNTED. */
  what: string;
  /** Missing where nobody knows who they are. */
  personId?: string;
  /** Who found it. */
  by: string;
  at: string;
  /** FOUND, OFFLOADED, LEFT or BOARDED; missing while it is open. */
  how?: string;
  endedAt?: string;
  endedBy?: string;
}

/** The three numbers that are one before the aircraft doors close. */
export class CabinNumbersView {
  /** Passed the gate by a scan, and not seen leaving. */
  gate: number;
  /** Counted in the cabin since anybody last boarded, left or said no; missing where nobody has. */
  cabin?: number;
  countedAt?: string;
  /** Who counted. */
  countedBy?: string;
  list: number;
  /** The last count that differed, while it is not recorded of which people it was. */
  difference?: CabinCountView;
}

export const cabinNumbersView = (state: PassengerList): CabinNumbersView => {
  const { gate, cabin, list } = numbersOf(state);
  const difference = openDifference(state);
  return { gate, cabin: cabin?.heads, countedAt: cabin?.at, countedBy: cabin?.by, list, difference };
};

export const cabinFindingsView = ({ cabinFindings = [] }: PassengerList): CabinFindingView[] =>
  cabinFindings.map(({ ended, ...f }) => ({ ...f, how: ended?.how, endedAt: ended?.at, endedBy: ended?.by }));
