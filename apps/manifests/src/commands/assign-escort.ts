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
  /** Name and document. */
  sealed: string;
  by: string;
  /** Another escort of the list has the same document. */
  isHereAlready?: boolean;
}

/** The same beside the list. */
export interface EscortNow extends AssignEscort {
  escorted: Passenger[];
  seat: string | undefined;
  /** Everybody aboard, with the escort. */
  people: readonly Carried[];
  flight: Flight;
}
