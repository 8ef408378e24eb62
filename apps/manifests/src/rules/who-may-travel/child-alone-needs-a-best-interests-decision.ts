import { answersForAChild } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import { isOfAgeThroughout } from '../../model/bands-flown';
import { type Judged } from '../../model/traveller';

/**
 * An aunt, a grown brother or a neighbour takes no child over a border by being of its family. 167 children without an adult were found only on arrival, once. Source: docs/handbook/consent.md#r-cons-11,
 * docs/handbook/family.md#child-alone,
 * docs/handbook/failures.md#f11.
 */
export const childAloneNeedsABestInterestsDecision = rule<Judged>({
  name: 'child-alone-needs-a-best-interests-decision',
  code: 'H-BID',
  says: 'A child without a parent, guardian or recorded caregiver on the same flight needs a best-interests decision, a guardian, a verified receiver and an escort.',
  unblockedBy: 'best-interests-panel',
  holds: ({ facts: { protection }, accompaniedBy, ...person }) =>
    protection?.bestInterests !== 'OUTSTANDING' &&
    (isOfAgeThroughout(person, person.flight) ||
      accompaniedBy.some(answersForAChild) ||
      (protection?.bestInterests === 'SATISFIED' && protection.escortRef !== undefined)),
});
