import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/** One parent alone may not take a child across a border. Source: docs/handbook/consent.md#r-cons-12. */
export const otherParentAgrees = rule<Judged>({
  name: 'other-parent-agrees',
  code: 'H-FAM',
  says: 'The consent of the other parent, a custody document or a protection exception is missing.',
  unblockedBy: 'protection-officer',
  holds: ({ facts: { protection } }) => protection?.otherParent !== 'MISSING',
});
