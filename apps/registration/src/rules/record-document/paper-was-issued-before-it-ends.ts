import { rule } from '@homeward/kernel';

interface Dates {
  issuedOn?: string;
  validUntil?: string;
}

/**
 * Of two dates that contradict each other one is a typing mistake, which would be found only at the boarding gate.
 * Source: docs/handbook/documents.md#travel-document.
 */
export const paperWasIssuedBeforeItEnds = rule<Dates>({
  name: 'paper-was-issued-before-it-ends',
  code: 'DOCUMENT-DATES',
  says: 'The document expires before the day on which it was issued.',
  unblockedBy: 'registration-officer',
  holds: ({ issuedOn, validUntil }) => issuedOn === undefined || validUntil === undefined || issuedOn <= validUntil,
});
