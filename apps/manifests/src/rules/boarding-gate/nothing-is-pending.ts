import { rule } from '@homeward/kernel';
import type { Judged } from '../../model/traveller';
import { rulesForTravel } from '../who-may-travel/travel-ready';

interface Open {
  listed?: Judged & { absent: boolean; paperMissing: boolean };
}

/**
 * A seat is kept for them, and they may not board yet. The rules of readiness that they break are named beside this one.
 * Source: docs/handbook/day-of-movement.md#readiness, docs/handbook/day-of-movement.md#pending.
 */
export const nothingIsPending = rule<Open>({
  name: 'nothing-is-pending',
  code: 'NOT_CLEARED',
  says: 'Something is still open for this person: see the blockers.',
  unblockedBy: 'movement-officer',
  holds: ({ listed }) =>
    !listed || (!listed.absent && !listed.paperMissing && rulesForTravel.every((r) => r.holds(listed))),
});
