import { rule } from '@homeward/kernel';
import type { AtStop } from '../../commands/account-for-people';
import { canAccountAt } from '../../model/landing';

/**
 * Who is ticked or counted while the aircraft is in the air, or at another airport, was not seen.
 * Source: docs/handbook/arrival.md#receiving.
 */
export const receivingBeginsWhenTheFlightHasLanded = rule<AtStop>({
  name: 'receiving-begins-when-the-flight-has-landed',
  code: 'NOT-LANDED',
  says: 'The flight has not landed at this stop: people are received once the flight desk has recorded that it has.',
  unblockedBy: 'flight-officer',
  holds: ({ arrival, offPoint }) => canAccountAt(arrival, offPoint),
});
