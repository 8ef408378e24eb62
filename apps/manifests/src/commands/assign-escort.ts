import type { EscortKind } from '../model/escort';
import type { Carried } from '../model/load';
import type { Passenger } from '../model/passenger-list';
import type { Flight } from '../model/traveller';

export interface AssignEscort {
  escortId: string;
  kind: EscortKind;
  /** Ids of those whom they escort. */
  escorts: string[];
  ref?: string | undefined;
  /** Name, document, sex, date of birth and nationality. */
  sealed: string;
  by: string;
  documentNumber: string;
  /** As registration compares the number with others. */
  paper?: string | undefined;
  /** A registered traveller has that document. */
  ofATraveller: boolean;
  /** Whoever has it is an escort on another flight at that time. */
  isElsewhere: boolean;
  /** Opens what is sealed of another escort. */
  documentOf: (sealed: string) => string;
}

/** The same beside the list. */
export interface EscortNow extends AssignEscort {
  escorted: Passenger[];
  /** Numbers of the documents of the other escorts who have not left. */
  documentsHere: string[];
  /** What registration made of those numbers. */
  papersHere: string[];
  seat: string | undefined;
  /** Everybody aboard, with the escort. */
  people: readonly Carried[];
  flight: Flight;
}
