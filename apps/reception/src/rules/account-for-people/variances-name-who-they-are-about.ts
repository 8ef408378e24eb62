import type { VarianceCode } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { RecordVariance } from '../../commands/account-for-people';

/** About a number, or about somebody who is on no list; every other code is about one who left. */
const ofNobodyListed: ReadonlySet<VarianceCode> = new Set(['V-COUNTERROR', 'V-EXTRA', 'V-BORN']);

/**
 * "Somebody is missing" makes the numbers agree, and nobody is looked for. Source: docs/handbook/failures.md#f17,
 * person-level reconciliation.
 */
export const variancesNameWhoTheyAreAbout = rule<RecordVariance>({
  name: 'variances-name-who-they-are-about',
  code: 'VARIANCE-WHO',
  says: 'Name the person among those who departed whom this is about. The name can be left out only for a wrong count, for somebody too many, and for a birth.',
  unblockedBy: 'reception-officer',
  holds: ({ arrival, words: { code, personId } }) =>
    ofNobodyListed.has(code) || arrival.expected.some((p) => p.personId === personId),
});
