import { rule } from '@homeward/kernel';

interface Members {
  /** Those the statement is about. */
  about: string[];
  members: string[];
}

/**
 * A head or a mother from another family would separate people who travel together.
 * Source: docs/handbook/family.md#family, docs/handbook/family.md#r-fam-1.
 */
export const relationshipIsWithinTheFamily = rule<Members>({
  name: 'relationship-is-within-the-family',
  code: 'FAMILY-MEMBER',
  says: 'Only members of the family can be its head, or related within it.',
  unblockedBy: 'registration-officer',
  holds: ({ about, members }) => new Set(about).size === about.length && about.every((id) => members.includes(id)),
});
