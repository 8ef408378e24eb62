import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** A yes of last week is not a yes of today. Source: docs/handbook/consent.md#r-cons-7, 72 h. */
export const reconfirmedWithinSeventyTwoHours = rule<AtTheGate>({
  name: 'reconfirmed-within-seventy-two-hours',
  code: 'NOT_RECONFIRMED',
  says: 'The consent was not reconfirmed within 72 hours of departure.',
  unblockedBy: 'return-counsellor',
  holds: ({ reconfirmed }) => reconfirmed,
});
