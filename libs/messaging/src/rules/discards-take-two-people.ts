import { rule } from '@homeward/kernel';

/** What is discarded is never applied: one person alone may be wrong, or under pressure. */
export const discardsTakeTwoPeople = rule<{ proposedBy: string; confirmedBy: string }>({
  name: 'discards-take-two-people',
  code: 'SECOND-PERSON',
  says: 'A discard is confirmed by somebody other than the person who proposed it.',
  unblockedBy: 'duty-officer',
  holds: ({ proposedBy, confirmedBy }) => proposedBy !== confirmedBy,
});
