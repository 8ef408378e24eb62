import { rule } from '@homeward/kernel';
import type { SeenPaper } from '../../commands/record-document';

/**
 * A wrong check digit means that the paper was misread or is forged; it is recorded, and somebody looks at it.
 * Source: docs/handbook/documents.md#r-doc-1.
 */
export const checkDigitsAreRight = rule<SeenPaper>({
  name: 'check-digits-are-right',
  code: 'R-DOC-1',
  says: 'A check digit of the machine-readable zone is wrong: compare it with the paper.',
  unblockedBy: 'registration-officer',
  holds: ({ zone }) => zone.wrongDigits.length === 0,
});
