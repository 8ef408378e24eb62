import { rule } from '@homeward/kernel';
import type { OpenCase } from '../../commands/open-case';

/**
 * Two families that answer to one reference would be confused at the boarding gate.
 * Source: docs/handbook/registration.md#case-reference.
 */
export const referenceIsNotTaken = rule<OpenCase>({
  name: 'reference-is-not-taken',
  code: 'CASE-REFERENCE-TAKEN',
  says: 'Another case of this operation has this reference.',
  unblockedBy: 'registration-officer',
  holds: ({ referenceTaken }) => !referenceTaken,
});
