import { rule } from '@homeward/kernel';
import type { SeenPaper } from '../../commands/record-document';

/**
 * A passenger whom the destination turns back is flown back into what they left.
 * Source: docs/handbook/documents.md#r-doc-3.
 */
export const destinationAdmitsTheNationality = rule<SeenPaper>({
  name: 'destination-admits-the-nationality',
  code: 'R-DOC-3',
  says: 'No destination of this operation lets people of this nationality in.',
  unblockedBy: 'movement-officer',
  holds: ({ admits, holder: { nationality } }) =>
    admits === undefined || nationality === undefined || admits.includes(nationality),
});
