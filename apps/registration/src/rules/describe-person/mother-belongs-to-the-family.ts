import { rule } from '@homeward/kernel';
import type { DescribePerson } from '../../commands/describe-person';

/**
 * A newborn travels with the one who bore them; a link into another family would send them elsewhere.
 * Source: docs/handbook/family.md#r-fam-3.
 */
export const motherBelongsToTheFamily = rule<DescribePerson>({
  name: 'mother-belongs-to-the-family',
  code: 'R-FAM-3',
  says: 'The mother has to be registered in the same family.',
  unblockedBy: 'registration-officer',
  holds: ({ motherId, motherFamilyId, familyId }) => motherId === undefined || motherFamilyId === familyId,
});
