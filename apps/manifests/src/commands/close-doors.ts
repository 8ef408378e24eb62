import type { PassengerList } from '../model/passenger-list';

/** What the owners themselves say, at this moment, of everyone aboard. */
export interface Standing {
  asOf: string;
  consent: ReadonlyMap<string, string>;
  fitUntil: ReadonlyMap<string, string | undefined>;
}

/** Those aboard, and what the owners say of them. */
export interface Vouching {
  aboard: string[];
  departure: string;
  /** Missing when the network is down: then two people vouch for the paper list. */
  standing?: Standing;
}

export interface CloseDoors extends Vouching {
  list: PassengerList;
  /** Aboard, and not ready any more by what this service knows. */
  notCleared: string[];
  /** On the list and neither aboard nor taken off. */
  notAboard: string[];
  paper?: { first: string; second: string };
}
