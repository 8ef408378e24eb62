import { rule } from '@homeward/kernel';

/**
 * By "none" nobody can be compared with travellers or with the escorts of another flight, nor told apart from them.
 * Source: docs/handbook/day-of-movement.md#escorts.
 */
export const escortsHaveADocumentThatTellsWhoTheyAre = rule<{ documentKey?: string }>({
  name: 'escorts-have-a-document-that-tells-who-they-are',
  code: 'ESCORT',
  says: 'This is no number of a document: copy it from the document with which the escort travels.',
  unblockedBy: 'movement-officer',
  holds: ({ documentKey }) => documentKey !== undefined,
});
