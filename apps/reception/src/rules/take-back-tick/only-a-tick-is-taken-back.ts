import { rule } from '@homeward/kernel';
import type { TakeBackTick } from '../../commands/take-back-tick';

/** Only a tick that was made can be taken back. Source: docs/handbook/arrival.md#receiving. */
export const onlyATickIsTakenBack = rule<TakeBackTick>({
  name: 'only-a-tick-is-taken-back',
  code: 'NOT-TICKED',
  says: 'This person is not ticked: there is nothing to take back.',
  unblockedBy: 'reception-officer',
  holds: ({ arrival, personId }) => Object.hasOwn(arrival.ticked, personId),
});
