import { rule } from '@homeward/kernel';
import type { TakeBackTick } from '../../commands/take-back-tick';

/** What was reported as complete is opened again for a reason. Source: docs/handbook/arrival.md#receiving. */
export const aClosedArrivalIsCorrectedWithAReason = rule<TakeBackTick>({
  name: 'a-closed-arrival-is-corrected-with-a-reason',
  code: 'WHY-BACK',
  says: 'This arrival was closed with everybody accounted for: say why the tick is wrong. The arrival is open again until this person is accounted for.',
  unblockedBy: 'reception-officer',
  holds: ({ arrival, because }) => arrival.closedAt === undefined || because !== undefined,
});
