import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';
import { isPending } from '../../model/known-passenger';

/**
 * A hold, a doubt or a lost paper that comes after the scan counts as much as one before.
 * Source: docs/handbook/day-of-movement.md#readiness.
 */
export const everyoneAboardIsStillCleared = rule<Pick<CloseDoors, 'listed'>>({
  name: 'everyone-aboard-is-still-cleared',
  code: 'NOT_CLEARED',
  says: 'Something has come up since somebody boarded: it has to be cleared, or they have to be taken off, before the aircraft doors close.',
  unblockedBy: 'movement-officer',
  holds: ({ listed }) => !listed.some((p) => p.boarded && isPending(p)),
});
