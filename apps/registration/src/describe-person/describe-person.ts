import { atLeastOneNameIsKnown } from '../rules/describe-person/at-least-one-name-is-known';
import { caseHasOneHead } from '../rules/describe-person/case-has-one-head';
import { dateOfBirthIsAsExactAsItSays } from '../rules/describe-person/date-of-birth-is-as-exact-as-it-says';
import { dateOfBirthIsInTheCalendar } from '../rules/describe-person/date-of-birth-is-in-the-calendar';
import { dateOfBirthIsNotInTheFuture } from '../rules/describe-person/date-of-birth-is-not-in-the-future';
import { motherBelongsToTheFamily } from '../rules/describe-person/mother-belongs-to-the-family';
import { registrationIsNotInTheFuture } from '../rules/describe-person/registration-is-not-in-the-future';

export const rulesForDescribingAPerson = [
  atLeastOneNameIsKnown,
  dateOfBirthIsInTheCalendar,
  dateOfBirthIsNotInTheFuture,
  dateOfBirthIsAsExactAsItSays,
  registrationIsNotInTheFuture,
  caseHasOneHead,
  motherBelongsToTheFamily,
];
