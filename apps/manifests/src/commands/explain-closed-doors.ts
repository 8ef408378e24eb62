import type { PassengerList, Signed, StaysClosedBecause } from '../model/passenger-list';

/** Why the aircraft doors stay closed on somebody who said no, from one of the two people who have to say so. */
export interface ReasonToStayClosed {
  personId: string;
  why: StaysClosedBecause;
  signed: Signed;
}

/** The same beside what the list says of the no. */
export interface ReasonBesideTheList extends ReasonToStayClosed {
  list: Pick<PassengerList, 'people' | 'noesAfterDoors'>;
  /** Who has said why until now. */
  before: readonly Signed[];
}

/** Two signatures that have to come from two people. */
export interface TwoSignatures {
  before: readonly Signed[];
  signed: Signed;
}
