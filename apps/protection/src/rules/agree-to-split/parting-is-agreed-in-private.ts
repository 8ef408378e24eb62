import { rule } from '@homeward/kernel';
import type { AgreeToSplit } from '../../commands/agree-to-split';

/** Nobody says no to a spouse who is listening. Source: docs/handbook/family.md#r-fam-2, informed agreement. */
export const partingIsAgreedInPrivate = rule<AgreeToSplit>({
  name: 'parting-is-agreed-in-private',
  code: 'R-FAM-2',
  says: 'The adult has to be asked alone whether the family may part.',
  unblockedBy: 'protection-officer',
  holds: ({ askedInPrivate }) => askedInPrivate,
});
