import { rule } from '@homeward/kernel';

interface Open {
  listed?: { absent: boolean; paperMissing: boolean; blockers: readonly unknown[] };
}

/**
 * A seat is kept for them, and they may not board yet. Source: docs/handbook/day-of-movement.md#readiness,
 * docs/handbook/day-of-movement.md#pending.
 */
export const nothingIsPending = rule<Open>({
  name: 'nothing-is-pending',
  code: 'NOT_CLEARED',
  says: 'Something is still open for this person: see the blockers.',
  unblockedBy: 'movement-officer',
  holds: ({ listed }) => !listed || (!listed.absent && !listed.paperMissing && listed.blockers.length === 0),
});
