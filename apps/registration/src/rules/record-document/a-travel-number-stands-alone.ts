import { rule } from '@homeward/kernel';
import { travelKinds, type DocumentKind } from '../../model/travel-document';
import { isNumberAlone, isPassportNumber } from '../../reading/text/document-number';

interface Numbered {
  kind: DocumentKind;
  text: { number: string; issuingState?: string };
}

/**
 * Numbers are compared sign by sign: with a word, a piece of the zone or a figure that nobody can compare beside it, one
 * passport would pass as two. Source: docs/handbook/documents.md#number-alone.
 */
export const aTravelNumberStandsAlone = rule<Numbered>({
  name: 'a-travel-number-stands-alone',
  code: 'DOCUMENT-NUMBER-ALONE',
  says: 'Write only the number, as it is printed: letters and figures, of a passport at most nine.',
  unblockedBy: 'registration-officer',
  holds: ({ kind, text: { number, issuingState } }) =>
    kind === 'PP' ? isPassportNumber(number, issuingState) : !travelKinds.has(kind) || isNumberAlone(number),
});
