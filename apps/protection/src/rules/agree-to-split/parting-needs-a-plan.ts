import { rule } from '@homeward/kernel';
import type { AgreeToSplit } from '../../commands/agree-to-split';

/** Without a plan a family that parts may not come together again. Source: docs/handbook/family.md#r-fam-2. */
export const partingNeedsAPlan = rule<AgreeToSplit>({
  name: 'parting-needs-a-plan',
  code: 'R-FAM-2',
  says: 'A family parts only with a plan for coming together again: who, when, by which flight.',
  unblockedBy: 'protection-officer',
  holds: ({ plan }) => plan.replaceAll(/[^\p{L}\p{N}]|\p{DI}/gu, '').length >= 3,
});
