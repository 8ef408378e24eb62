import { rule } from '@homeward/kernel';
import type { Bearing } from '../../commands/settle-documents';

/**
 * One number on two people: one of them travels on another's paper, and we do not know which. Both wait. Two records of one
 * number are probably one paper when the same person is on both.
 * Source: docs/handbook/documents.md#r-doc-5.
 */
export const oneNumberIsOnePerson = rule<Bearing>({
  name: 'one-number-is-one-person',
  code: 'R-DOC-5',
  says: 'The same document number is recorded for another person.',
  unblockedBy: 'registration-officer',
  holds: ({ others }) => others.every(({ onBothPapers }) => onBothPapers.length > 0),
});
