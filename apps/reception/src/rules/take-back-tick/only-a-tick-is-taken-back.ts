import { rule } from '@homeward/kernel';
import type { TakeBackTick } from '../../commands/take-back-tick';

/** Nobody is taken back who was never ticked. Source: docs/handbook/day-of-movement.md#receiving. */
export const onlyATickIsTakenBack = rule<TakeBackTick>({
  name: 'only-a-tick-is-taken-back',
  code: 'NOT-TICKED',
  says: 'This person is not ticked: there is nothing to take back.',
  unblockedBy: 'reception-officer',
  holds: ({ arrival, personId }) => Object.hasOwn(arrival.ticked, personId),
});
