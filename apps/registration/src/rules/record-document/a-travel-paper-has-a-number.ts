import { rule } from '@homeward/kernel';
import { travelKinds, type DocumentKind } from '../../model/travel-document';
import { tellingNumber } from '../../reading/text/document-number';

interface Numbered {
  kind: DocumentKind;
  text: { number: string; issuingState?: string };
}

/**
 * A paper without a number cannot be told from another, and two people could travel on it. Many papers that only say who
 * somebody is have none. Source: docs/handbook/documents.md#numbers.
 */
export const aTravelPaperHasANumber = rule<Numbered>({
  name: 'a-travel-paper-has-a-number',
  code: 'DOCUMENT-NUMBER',
  says: 'This paper needs its number, with at least three letters or digits, as it is printed.',
  unblockedBy: 'registration-officer',
  holds: ({ kind, text }) => !travelKinds.has(kind) || tellingNumber(text.number, text.issuingState) !== undefined,
});
