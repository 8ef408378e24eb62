import type { OwnersAnswer } from './close-doors';
import type { AskedOnPaper, PassengerList, Signed, VouchedOnPaper } from '../model/passenger-list';

/** One of two people vouches for a paper list. */
export interface VouchOnPaper {
  signed: Signed;
  asked: readonly AskedOnPaper[];
  /** What was vouched for on other flights with one of these serials. */
  elsewhere: readonly AskedOnPaper[];
}

/** The same beside the list as it is. */
export interface VouchBesideTheList extends VouchOnPaper {
  aboard: readonly string[];
  closedStages: PassengerList['closedStages'];
  familyOf: ReadonlyMap<string, string>;
}

/** A paper list that is to close the aircraft doors. */
export interface PaperList {
  aboard: readonly string[];
  /** Missing, or of one owner alone, when they cannot be asked: then the paper has to do. */
  answer?: OwnersAnswer;
  vouched: readonly VouchedOnPaper[];
  /** People of whom a message waits that could not be applied. */
  unread: readonly string[];
}
