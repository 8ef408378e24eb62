import { rule } from '@homeward/kernel';
import { holdsOnDayOf } from '../../model/holds-at';
import { everywhereOnTheWay, type Judged } from '../../model/traveller';

/**
 * To be turned back at the destination is worse than to wait here, and nobody leaves on a paper that has ended.
 * Source: docs/handbook/documents.md#r-doc-2.
 */
export const documentHoldsOnArrival = rule<Judged>({
  name: 'document-holds-on-arrival',
  code: 'H-DOC',
  says: 'There is no travel document that is valid on each day of the journey, where they are on that day.',
  unblockedBy: 'registration-officer',
  holds: ({ facts: { document }, flight, now }) =>
    everywhereOnTheWay({ flight, now }).every(({ at, zone }) => holdsOnDayOf(document?.validUntil, at, zone)),
  until: ({ facts }) => facts.document?.validUntil,
});
