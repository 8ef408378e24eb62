import { rule } from '@homeward/kernel';
import { sharedKinds, type DocumentKind } from '../../model/travel-document';

interface Carries {
  kind: DocumentKind;
  bearerIds: string[];
}

/**
 * A passport is one person's; a laissez-passer or emergency paper may list a family.
 * Source: docs/handbook/documents.md#bearers, docs/handbook/documents.md#r-doc-5.
 */
export const onlyALaissezPasserCarriesSeveral = rule<Carries>({
  name: 'only-a-laissez-passer-carries-several',
  code: 'R-DOC-5',
  says: 'Only a laissez-passer or an emergency travel document carries several people.',
  unblockedBy: 'registration-officer',
  holds: ({ kind, bearerIds }) => bearerIds.length === 1 || sharedKinds.has(kind),
});
