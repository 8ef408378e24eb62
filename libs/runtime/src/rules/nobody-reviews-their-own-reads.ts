import { rule } from '@homeward/kernel';

/**
 * Somebody who opened a record in an emergency does not judge it themselves.
 * Source: docs/handbook/data-protection.md#emergency-access.
 */
export const nobodyReviewsTheirOwnReads = rule<{ readBy: string; reviewedBy: string }>({
  name: 'nobody-reviews-their-own-reads',
  code: 'SECOND-PERSON',
  says: 'An emergency read is reviewed by somebody other than the person who read.',
  unblockedBy: 'data-officer',
  holds: ({ readBy, reviewedBy }) => readBy !== reviewedBy,
});
