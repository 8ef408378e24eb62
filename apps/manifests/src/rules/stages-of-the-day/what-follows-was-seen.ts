import { rule } from '@homeward/kernel';
import type { Confirmed } from '../../commands/confirm-step';

/**
 * Whoever is taken off by a check, by the closing of the aircraft doors or by a departure cannot take it back: nobody closes
 * or departs without having seen what follows, as it is now and not a minute ago. Source: docs/handbook/day-of-movement.md#preview.
 */
export const whatFollowsWasSeen = rule<Pick<Confirmed, 'expects' | 'digest'>>({
  name: 'what-follows-was-seen',
  code: 'PREVIEW',
  says: 'Look first at what follows from this step (GET at the same address), and send its `expects`: it was not sent, or it no longer matches who leaves, joins or flies. Nothing was done.',
  unblockedBy: 'embarkation-officer',
  holds: ({ expects, digest }) => expects === digest,
});
