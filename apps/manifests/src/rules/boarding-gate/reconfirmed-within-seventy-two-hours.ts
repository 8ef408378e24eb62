import { rule } from '@homeward/kernel';

/** How old a yes may be at departure, in hours. Source: docs/handbook/consent.md#r-cons-7, 72 h. */
const withinHours = 72;

/** A yes of last week is not a yes of today. Source: docs/handbook/consent.md#r-cons-7, 72 h. */
export const reconfirmedWithinSeventyTwoHours = rule<{ listed?: { reconfirmedAt?: string; leavesAt: Date } }>({
  name: 'reconfirmed-within-seventy-two-hours',
  code: 'NOT_RECONFIRMED',
  says: 'The consent was not reconfirmed within 72 hours of departure.',
  unblockedBy: 'return-counsellor',
  holds: ({ listed }) =>
    !listed ||
    (listed.reconfirmedAt !== undefined &&
      listed.leavesAt.getTime() - new Date(listed.reconfirmedAt).getTime() <= withinHours * 3_600_000),
});
