import { isAfter, rule } from '@homeward/kernel';
import type { FlightLegV1 } from '@homeward/contracts';

/** An aircraft leaves from where it arrived, and after it did. Source: docs/handbook/failures.md#f18. */
export const legsFollowOneAnother = rule<{ legs: FlightLegV1[] }>({
  name: 'legs-follow-one-another',
  code: 'LEGS',
  says: 'Each leg has to start at the airport where the leg before it ended, after that leg has arrived, and arrive after it departs.',
  unblockedBy: 'flight-officer',
  holds: ({ legs }) =>
    legs.length > 0 &&
    legs.every((leg, i) => {
      const before = legs[i - 1];
      const inOrder = isAfter(leg.sta, leg.std);
      return inOrder && (!before || (before.to === leg.from && !isAfter(before.sta, leg.std)));
    }),
});
