import { rule } from '@homeward/kernel';
import type { ReopenPair } from '../../commands/reopen-pair';

/**
 * If a chain of merged records is taken apart in the middle, it points at somebody else.
 * Source: docs/handbook/registration.md#undo-merge.
 */
export const aLaterMergeIsUndoneFirst = rule<Pick<ReopenPair, 'pointsTo' | 'keptPointsTo'> & { keep?: string }>({
  name: 'a-later-merge-is-undone-first',
  code: 'MERGED-SINCE',
  says: 'The record that stayed was merged into another one since: take that back first.',
  unblockedBy: 'registration-officer',
  holds: ({ keep, pointsTo, keptPointsTo }) => keep === undefined || (pointsTo === keep && keptPointsTo === undefined),
});
