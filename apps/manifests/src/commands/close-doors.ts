import type { CabinCount, CabinDifference } from '../model/cabin';
import type { CabinNumbers } from '../model/cabin-numbers';
import type { ComparedEscort } from '../model/compared-escort';
import type { JourneyAhead } from '../model/journeys-ahead';
import type { KnownPassenger } from '../model/known-passenger';
import type { Carried } from '../model/load';
import type { BothVersions } from '../model/manifest-row';
import type { PassengerList, Stage, VouchedOnPaper } from '../model/passenger-list';
import type { Facts, Flight } from '../model/traveller';
import type { Confirmed } from './confirm-step';
import type { FlightNow, WordForFlight } from './vouch-for-flight';

/** What the owners themselves say, at this moment, of everyone aboard. One of them may answer while the other does not. */
export interface OwnersAnswer {
  /** When consent answered. */
  asOf?: string;
  /** Status of consent by person; missing while consent does not answer. */
  consent?: ReadonlyMap<string, string>;
  /** Missing while medical clearance does not answer. */
  fitUntil?: ReadonlyMap<string, string | undefined>;
  /** People of whom every owner that answered says that their record is as it wrote it. */
  believed: ReadonlySet<string>;
  /** People of whom registration and protection have on record what is kept here; missing while one of them does not answer. */
  asKept?: ReadonlySet<string>;
}

/** Whether nobody's word is needed in the place of an owner. */
export const allAnswer = (answer: OwnersAnswer | undefined): boolean =>
  answer?.consent !== undefined && answer.fitUntil !== undefined && answer.asKept !== undefined;

/** What the owners have said once more; what is missing cannot be asked. */
export interface Answered {
  answer?: OwnersAnswer;
  flightNow?: FlightNow;
  now: Date;
}

/** What the owners are asked once more, after the aircraft doors have closed. */
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
  /** Missing when the owners cannot be asked; without all of them two people vouch for the paper list. */
  answer?: OwnersAnswer;
}

/** Why the aircraft doors are to close although nobody is aboard. */
export const emptyCabinReasons = ['POSITIONING', 'NOBODY_GOES', 'OTHER'] as const;

/** Somebody says that the aircraft is to leave with nobody of the list. */
export interface EmptyCabin {
  because: (typeof emptyCabinReasons)[number];
  /** Of whoever says so. */
  roles: readonly string[];
}

export interface CloseDoors extends Vouching, WordForFlight, Confirmed {
  closedStages: readonly Stage[];
  /** Escorts aboard, with what registration says of them now. */
  compared: readonly ComparedEscort[];
  /** Everyone on the manifest, aboard or not, as known here. */
  listed: KnownPassenger[];
  /** Those aboard, with what they take up. */
  people: Carried[];
  /** Who was taken off the list when they were aboard, and was not seen leaving. */
  toLeave: string[];
  /** Said where nobody is aboard. */
  empty?: EmptyCabin;
  /** Those in the cabin by the scans, by a count since anybody last boarded or left, and by the list. */
  numbers: CabinNumbers;
  /** The last count that differed, while nobody has said of which people it was. */
  difference?: CabinCount;
  /** People who are looked for still, or have not left the cabin. */
  openCabinDifferences: readonly CabinDifference[];
  list: PassengerList;
  /** What is known of each of them. */
  facts: ReadonlyMap<string, Facts>;
  flight: Flight;
  stage: 'DOORS';
  /** When the flight is planned to leave. */
  plannedAt: Date;
  now: Date;
  /** The lines of the version in force, and what the records say now. */
  versions: BothVersions;
  /** Who vouches for the paper list. */
  vouched: readonly VouchedOnPaper[];
  /** People of whom a message waits that could not be applied. */
  unread: readonly string[];
}
