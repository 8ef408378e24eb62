import { rule } from '@homeward/kernel';
import type { OpenCase } from '../../commands/open-case';

type Claim = Pick<OpenCase, 'caseId' | 'holders'> & { reference: string };

/**
 * Two families that answer to one reference would be confused at the boarding gate.
 * Source: docs/handbook/registration.md#case-reference.
 */
export const referenceIsNotTaken = rule<Claim>({
  name: 'reference-is-not-taken',
  code: 'CASE-REFERENCE-TAKEN',
  says: 'Another case of this operation has this reference.',
  unblockedBy: 'registration-officer',
  holds: ({ reference, caseId, holders }) => (holders.get(reference) ?? caseId) === caseId,
});
