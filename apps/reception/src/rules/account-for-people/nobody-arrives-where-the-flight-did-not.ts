import { rule } from '@homeward/kernel';
import type { AtStop } from '../../commands/account-for-people';
import { hasLandedAt } from '../../model/landing';

/**
 * A person from a flight that ended elsewhere is explained by a variance, and was not seen here.
 * Source: docs/handbook/arrival.md#receiving.
 */
export const nobodyArrivesWhereTheFlightDidNot = rule<AtStop>({
  name: 'nobody-arrives-where-the-flight-did-not',
  code: 'NOT-LANDED',
  says: 'The flight has ended at another airport: whoever was on it is explained by a variance, and not ticked at this stop.',
  unblockedBy: 'reception-officer',
  holds: ({ arrival, offPoint }) => !arrival.endedElsewhere || hasLandedAt(arrival, offPoint),
});
