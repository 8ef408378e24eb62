import type { Identity, Relation } from '../model/identity';
import { atLeastOneNameIsKnown } from '../rules/describe-person/at-least-one-name-is-known';
import { caseHasOneHead } from '../rules/describe-person/case-has-one-head';
import { dateOfBirthIsAsExactAsItSays } from '../rules/describe-person/date-of-birth-is-as-exact-as-it-says';
import { dateOfBirthIsInTheCalendar } from '../rules/describe-person/date-of-birth-is-in-the-calendar';
import { dateOfBirthIsNotInTheFuture } from '../rules/describe-person/date-of-birth-is-not-in-the-future';
import { motherBelongsToTheFamily } from '../rules/describe-person/mother-belongs-to-the-family';
import { registrationIsNotInTheFuture } from '../rules/describe-person/registration-is-not-in-the-future';

/** What is said of a person, at the desk or in a correction, with what has to be known to judge it. */
export interface DescribePerson {
  identity: Identity;
  relation: Relation;
  registeredOn: string;
  familyId: string;
  motherId?: string;
  /** The family of the mother that was named, where she is registered. */
  motherFamilyId?: string;
  /** Heads of the same case, this person left out. */
  otherHeads: number;
  now: Date;
}

export const rulesForDescribingAPerson = [
  atLeastOneNameIsKnown,
  dateOfBirthIsInTheCalendar,
  dateOfBirthIsNotInTheFuture,
  dateOfBirthIsAsExactAsItSays,
  registrationIsNotInTheFuture,
  caseHasOneHead,
  motherBelongsToTheFamily,
];
