import { rule } from '@homeward/kernel';
import type { TellEscortApart } from '../../commands/tell-escort-apart';

/** Nobody can be told apart by a sign that is no number. Source: docs/handbook/day-of-movement.md#escorts. */
export const aDocumentTellsAnEscortApart = rule<Pick<TellEscortApart, 'documentKey'>>({
  name: 'a-document-tells-an-escort-apart',
  code: 'ESCORT',
  says: 'This is not the number of a document. Copy it from the document of the escort.',
  unblockedBy: 'embarkation-officer',
  holds: ({ documentKey }) => documentKey !== undefined,
});
