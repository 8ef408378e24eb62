import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * One wrong character must not lead to somebody else.
 * Source: docs/handbook/failures.md#f25, docs/handbook/day-of-movement.md#wristbands.
 */
export const wristbandWasReadRightly = rule<Pick<AtTheGate, 'read'>>({
  name: 'wristband-was-read-rightly',
  code: 'MISTYPED',
  says: 'This is not the code of a wristband: a character was misread or mistyped, or somebody made it up. Scan it again.',
  unblockedBy: 'embarkation-officer',
  holds: ({ read }) => !read || read.madeFor !== undefined,
});
