import type { JourneyAhead } from '../model/journeys-ahead';
import type { KnownPassenger } from '../model/known-passenger';
import type { Carried } from '../model/load';
import type { CabinCount, Stage, VouchedOnPaper } from '../model/passenger-list';
import type { Flight } from '../model/traveller';
import type { FlightNow, WordForFlight } from './vouch-for-flight';

/** What the owners themselves say, at this moment, of everyone aboard. */
export interface OwnersAnswer {
  asOf: string;
  /** Status of consent by person. */
  consent: ReadonlyMap<string, string>;
  fitUntil: ReadonlyMap<string, string | undefined>;
  /** Those of whom both owners say that their record is as they wrote it. */
  believed: ReadonlySet<string>;
}

/** What the owners have said once more; what is missing cannot be asked. */
export interface Answered {
  answer?: OwnersAnswer;
  flightNow?: FlightNow;
  now: Date;
}

/** What the owners are asked once more, after the doors have closed. */
export interface QuestionAfterClosing {
  about: JourneyAhead[];
  /** Two people vouched for a paper list. */
  paperPath: boolean;
  closedAt?: string;
}

/** Those aboard, and what the owners say of them. */
export interface Vouching {
  aboard: string[];
  /** At the planned time, or now where the flight is late; of a departure, its own time. */
  leavesAt: Date;
  /** Missing when the owners cannot be asked: then two people vouch for the paper list. */
  answer?: OwnersAnswer;
}

export interface CloseDoors extends Vouching, WordForFlight {
  closedStages: readonly Stage[];
  /** Everyone on the manifest, aboard or not, as known here. */
  listed: KnownPassenger[];
  /** Those aboard, with what they take up. */
  people: Carried[];
  /** Who was taken off the list when they were aboard, and was not seen leaving. */
  toLeave: string[];
  /** The last count of the cabin. */
  cabin?: CabinCount;
  flight: Flight;
  /** Whose line in the version in force is not what the records say. */
  outdated: readonly string[];
  /** Who vouches for the paper list. */
  vouched: readonly VouchedOnPaper[];
}
