import { signsOfAZone } from './zone-check-digit';

/**
 * A text without the words behind its first figure: EP1234567 (COPY). Letters of a number stand in groups of up to three, but
 * a number that fits into a machine-readable zone keeps whatever letters it has. `folded` is in capitals.
 * Source: docs/handbook/documents.md#numbers.
 */
export function withoutWordsBehind(folded: string): string {
  if (folded.replace(/[^0-9A-Z]/g, '').length <= signsOfAZone) return folded;
  const figure = folded.search(/\d/);
  return figure < 0 ? folded : folded.slice(0, figure) + folded.slice(figure).replace(/\p{L}{4,}/gu, ' ');
}
