import { rule } from '@homeward/kernel';
import { unaccounted, type Arrival } from '../../model/arrival';

/**
 * 134,797 were registered once where 170,000 had come: nobody may be lost between the aircraft and
 * reception.
 * Source: docs/handbook/failures.md#f17.
 */
export const everyoneWhoLeftIsAccountedFor = rule<Arrival>({
  name: 'everyone-who-left-is-accounted-for',
  code: 'ACCOUNTED',
  says: 'Somebody who left has neither been seen nor explained: tick them, or record the variance.',
  unblockedBy: 'reception-officer',
  holds: (arrival) => unaccounted(arrival).length === 0,
});
