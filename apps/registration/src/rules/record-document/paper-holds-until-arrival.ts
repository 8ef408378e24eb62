import { rule, utcDayOf } from '@homeward/kernel';
import type { SeenPaper } from '../../commands/record-document';
import { travelKinds } from '../../model/travel-document';

/**
 * A paper that has run out already will not hold on any day of arrival; the day itself is judged with the flight.
 * Source: docs/handbook/documents.md#r-doc-2.
 */
export const paperHoldsUntilArrival = rule<SeenPaper>({
  name: 'paper-holds-until-arrival',
  code: 'R-DOC-2',
  says: 'The travel document has expired, or does not say until when it is valid.',
  unblockedBy: 'registration-officer',
  holds: ({ kind, validUntil, now }) =>
    !travelKinds.has(kind) || (validUntil !== undefined && validUntil >= utcDayOf(now)),
});
