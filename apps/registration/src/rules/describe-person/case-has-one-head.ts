import { rule } from '@homeward/kernel';
import type { DescribePerson } from '../../commands/describe-person';

/**
 * Relations are those to the head of the case; with two heads nobody knows whose child a child is.
 * Source: docs/handbook/family.md#family.
 */
export const caseHasOneHead = rule<Pick<DescribePerson, 'relation' | 'otherHeads'>>({
  name: 'case-has-one-head',
  code: 'FAMILY-HEAD',
  says: 'This case has a head already. Change the relation of one of the two.',
  unblockedBy: 'registration-officer',
  holds: ({ relation, otherHeads }) => relation !== 'HEAD' || otherHeads === 0,
});
