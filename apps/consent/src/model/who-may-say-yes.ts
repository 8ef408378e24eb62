import type { ConsentGiver } from '@homeward/contracts';
import type { AgeBand } from '@homeward/kernel';

/** Who may say yes for somebody of this age. Source: docs/handbook/consent.md#r-cons-1. */
export const whoMaySayYes: Record<AgeBand, ReadonlySet<ConsentGiver>> = {
  ADULT: new Set(['SELF', 'PROXY']),
  CHILD: new Set(['GUARDIAN', 'CHILD_AND_GUARDIAN']),
  // They may be of age, so they are asked in any case; they may be a child, so a guardian may say it with them.
  UNKNOWN: new Set(['SELF', 'CHILD_AND_GUARDIAN', 'PROXY']),
};
