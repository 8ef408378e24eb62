import type { KnownPassenger } from '../model/known-passenger';
import type { Stage } from '../model/passenger-list';

/** What the owners themselves say, at this moment, of everyone aboard. */
export interface OwnersAnswer {
  asOf: string;
  /** Status of consent by person. */
  consent: ReadonlyMap<string, string>;
  fitUntil: ReadonlyMap<string, string | undefined>;
}

/** Those aboard, and what the owners say of them. */
export interface Vouching {
  aboard: string[];
  departure: string;
  /** Missing when the network is down: then two people vouch for the paper list. */
  answer?: OwnersAnswer;
}

/** Staff numbers of the two who vouch for a paper list. */
export interface PaperPath {
  first: string;
  second: string;
}

export interface CloseDoors extends Vouching {
  closedStages: readonly Stage[];
  /** Everyone on the manifest, aboard or not, as known here. */
  listed: KnownPassenger[];
  paper?: PaperPath;
}
