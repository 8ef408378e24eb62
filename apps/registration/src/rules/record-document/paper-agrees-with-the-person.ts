import { rule } from '@homeward/kernel';
import type { SeenPaper } from '../../commands/record-document';

/**
 * A paper that seems to be of somebody else leads to a question, never to a refusal by itself.
 * Source: docs/handbook/documents.md#r-doc-4.
 */
export const paperAgreesWithThePerson = rule<SeenPaper>({
  name: 'paper-agrees-with-the-person',
  code: 'R-DOC-4',
  says: 'Date of birth, sex or number in the machine-readable zone are not those of the record.',
  unblockedBy: 'registration-officer',
  holds: ({ zoneDisagrees }) => !zoneDisagrees,
});
