import type { Finding, FindingEnd, Found } from '../model/finding';
import type { Passenger } from '../model/passenger-list';

/** What was found, beside the passenger whose wristband it is. */
export interface FoundOnTheDay extends Found {
  passenger?: Passenger;
}

/** How a finding ends, beside what was found. */
export interface EndOfFinding extends FindingEnd {
  found: Finding;
  /** Who it is after all, where they are on the list. */
  known?: Passenger;
  /** Whose wristband it is. */
  wearer?: Passenger;
}
