import { rule } from '@homeward/kernel';

/**
 * A discarded message is never applied: one person alone may be wrong, or under pressure.
 * Source: docs/runbooks/MessagesParked.md.
 */
export const discardsTakeTwoPeople = rule<{ proposedBy: string; confirmedBy: string }>({
  name: 'discards-take-two-people',
  code: 'SECOND-PERSON',
  says: 'A discard has to be confirmed by somebody other than the person who proposed it.',
  unblockedBy: 'duty-officer',
  holds: ({ proposedBy, confirmedBy }) => proposedBy !== confirmedBy,
});
