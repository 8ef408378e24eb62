import { rule } from '@homeward/kernel';

interface Dates {
  issuedOn?: string;
  validUntil?: string;
}

/**
 * Two dates that contradict each other are two typing mistakes waiting for the gate.
 * Source: docs/handbook/documents.md#travel-document.
 */
export const paperWasIssuedBeforeItEnds = rule<Dates>({
  name: 'paper-was-issued-before-it-ends',
  code: 'DOCUMENT-DATES',
  says: 'The document ends before it was issued.',
  unblockedBy: 'registration-officer',
  holds: ({ issuedOn, validUntil }) => issuedOn === undefined || validUntil === undefined || issuedOn <= validUntil,
});
