import { rule } from '@homeward/kernel';
import type { Confirmed } from '../../commands/confirm-step';

/**
 * A check that closes, doors that close and a departure cannot be taken back by whoever was taken off: nobody does it
 * unseen, and not on what was true a minute ago. Source: docs/handbook/day-of-movement.md#preview.
 */
export const whatFollowsWasSeen = rule<Pick<Confirmed, 'expects' | 'digest'>>({
  name: 'what-follows-was-seen',
  code: 'PREVIEW',
  says: 'Look first at what follows from this step (GET at the same address), and send its `expects`: it was not sent, or somebody else leaves, joins or flies by now. Nothing was done.',
  unblockedBy: 'embarkation-officer',
  holds: ({ expects, digest }) => expects === digest,
});
