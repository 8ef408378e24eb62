import { rule } from '@homeward/kernel';
import type { Band } from '../../model/bands';

/**
 * A birthday that is corrected later decides on an agreement anew. How old somebody was who was never on a list nobody has worked
 * out: they were asked as they agreed. Source: docs/handbook/consent.md#age-when-it-counts.
 */
export const whoAgreesToPartIsOfAge = rule<{ bandAsTheyAgreed: Band | undefined }>({
  name: 'who-agrees-to-part-is-of-age',
  code: 'H-FAM',
  says: 'Whoever agreed that the family parts was under 18 then: the agreement does not count.',
  unblockedBy: 'return-counsellor',
  holds: ({ bandAsTheyAgreed }) => bandAsTheyAgreed === undefined || bandAsTheyAgreed === 'ADULT',
});
