import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/** A passport has one bearer. Source: docs/handbook/documents.md#r-doc-5. */
export const documentBelongsToOnePerson = rule<Judged>({
  name: 'document-belongs-to-one-person',
  code: 'H-DOC',
  says: 'The same passport is recorded for two people: both wait until this is cleared up.',
  unblockedBy: 'registration-officer',
  holds: ({ facts }) => !facts.identity?.documentConflict,
});
