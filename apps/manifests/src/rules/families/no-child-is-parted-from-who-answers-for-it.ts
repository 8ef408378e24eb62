import { rule } from '@homeward/kernel';
import { isOfAgeThroughout, type Flying } from '../../model/bands-flown';
import type { Flight } from '../../model/traveller';

interface Child extends Flying {
  /** Ids of those of the family who go where this one goes: on the flight, or off it. */
  together: readonly string[];
  /** Ids of the adults of the family who are of age on every leg. */
  adults: readonly string[];
  /** Ids of those who answer for this child. */
  caregivers: readonly string[];
  flight: Pick<Flight, 'legs'>;
}

/**
 * Whatever the adults agreed, no child flies, or stays behind, without who answers for it. A child for whom nobody of the family
 * answers travels by protection's decision: with any adult of those with whom it lives.
 * Source: docs/handbook/day-of-movement.md#settling, docs/handbook/family.md#child-alone.
 */
export const noChildIsPartedFromWhoAnswersForIt = rule<Child>({
  name: 'no-child-is-parted-from-who-answers-for-it',
  code: 'H-FAM',
  says: 'A child would travel, or stay behind, without the person who answers for it.',
  unblockedBy: 'return-counsellor',
  holds: ({ together, adults, caregivers, flight, ...person }) => {
    if (isOfAgeThroughout(person, flight)) return true;
    const theirs = adults.filter((id) => caregivers.includes(id));
    return together.some((id) => (theirs.length > 0 ? theirs : adults).includes(id));
  },
});
