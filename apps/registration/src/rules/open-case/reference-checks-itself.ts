import { rule } from '@homeward/kernel';
import { isChecked } from '../../model/reference';

/**
 * A case is called by its reference in a noisy yard: one wrong character must not call another family.
 * Source: docs/handbook/registration.md#case-reference.
 */
export const referenceChecksItself = rule<{ reference: string }>({
  name: 'reference-checks-itself',
  code: 'CASE-REFERENCE',
  says: 'The last character of the reference is a check on the others and does not match them: the reference was misheard or mistyped.',
  unblockedBy: 'registration-officer',
  holds: ({ reference }) => isChecked(reference),
});
