import { rule } from '@homeward/kernel';
import { leavesAt, type Judged } from '../../model/traveller';

/** How old a yes may be at departure, in hours. Source: docs/handbook/consent.md#r-cons-7, 72 h. */
const withinHours = 72;

/** A yes of last week is not a yes of today. Source: docs/handbook/consent.md#r-cons-7, 72 h. */
export const reconfirmedWithinSeventyTwoHours = rule<{ listed?: Judged }>({
  name: 'reconfirmed-within-seventy-two-hours',
  code: 'NOT_RECONFIRMED',
  says: 'The consent was not reconfirmed within 72 hours of departure.',
  unblockedBy: 'return-counsellor',
  holds: ({ listed }) => {
    const saidAgainAt = listed?.facts.consent?.reconfirmedAt;
    return (
      !listed ||
      (saidAgainAt !== undefined &&
        leavesAt(listed).getTime() - new Date(saidAgainAt).getTime() <= withinHours * 3_600_000)
    );
  },
});
