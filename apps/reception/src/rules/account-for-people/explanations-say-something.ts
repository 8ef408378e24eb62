import { rule } from '@homeward/kernel';
import type { RecordVariance } from '../../commands/account-for-people';

/** Two letters or figures that somebody can see: some signs that count as letters leave no mark. */
const twoSigns = /(?:(?!\p{DI})[\p{L}\p{N}][^]*?){2}/u;

/** Blanks make the numbers agree, and nobody is looked for. Source: docs/handbook/arrival.md#accounting. */
export const explanationsSaySomething = rule<RecordVariance>({
  name: 'explanations-say-something',
  code: 'VARIANCE-WHY',
  says: 'Say in words what is not as expected: blanks and signs that nobody sees explain nobody.',
  unblockedBy: 'reception-officer',
  holds: ({ words }) => twoSigns.test(words.explanation),
});
