import { rule } from '@homeward/kernel';
import type { AgreeToSplit } from '../../commands/agree-to-split';

/** A child cannot be asked to let a parent go, and somebody of unknown age may be a child. Source: docs/handbook/family.md#r-fam-2. */
export const onlyAdultsAgreeToPart = rule<AgreeToSplit>({
  name: 'only-adults-agree-to-part',
  code: 'R-FAM-2',
  says: 'Only an adult can agree that a family parts.',
  unblockedBy: 'protection-officer',
  holds: ({ ageBand }) => ageBand === 'ADULT',
});
