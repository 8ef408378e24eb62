import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

/**
 * Where everybody's yes is stale nobody boards, and the aircraft would leave them all behind in one click. A duty officer
 * confirms that this is intended.
 * Source: docs/handbook/day-of-movement.md#empty-cabin.
 */
export const somebodyIsAboardAsTheDoorsClose = rule<Pick<CloseDoors, 'aboard' | 'empty'>>({
  name: 'somebody-is-aboard-as-the-doors-close',
  code: 'EMPTY',
  says: 'Nobody is aboard: only a duty officer closes the aircraft doors of an empty cabin, and says why.',
  unblockedBy: 'duty-officer',
  holds: ({ aboard, empty }) => aboard.length > 0 || empty?.roles.includes('duty-officer') === true,
});
