import { rule } from '@homeward/kernel';

interface Bearers {
  familyIds: string[];
}

/**
 * A paper that lists strangers would tie their journeys together. Source: docs/handbook/documents.md#bearers,
 * docs/handbook/family.md#family.
 */
export const bearersAreOfOneFamily = rule<Bearers>({
  name: 'bearers-are-of-one-family',
  code: 'DOCUMENT-BEARERS',
  says: 'Everyone on one paper has to be registered in the same family.',
  unblockedBy: 'registration-officer',
  holds: ({ familyIds }) => new Set(familyIds).size === 1,
});
