import { rule } from '@homeward/kernel';
import { accountingOf, type Arrival } from '../../model/arrival';

/**
 * Ticks are made with a list in hand; a head count is made without one. They must agree.
 * Source: docs/handbook/failures.md#f16, docs/handbook/failures.md#f17.
 */
export const headsEqualPeople = rule<Arrival>({
  name: 'heads-equal-people',
  code: 'HEADCOUNT',
  says: 'At every stop heads have to be counted; the count has to equal the number of people seen there with their escorts, or the difference has to be explained.',
  unblockedBy: 'reception-officer',
  holds: (arrival) =>
    accountingOf(arrival).every(
      (s) => s.counted !== undefined && (s.counted === s.ticked + s.alsoPresent + s.escorts || s.countErrorExplained),
    ),
});
