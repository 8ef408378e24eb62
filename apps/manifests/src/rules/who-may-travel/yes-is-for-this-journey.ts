import { isYesInForce } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import { goesWhereTheyAgreed } from '../../model/goes-where-they-agreed';
import { type Judged } from '../../model/traveller';

/**
 * Somebody who had agreed to ADD was called onto a flight to NBO, of another operation, and flew; another, who had agreed to
 * fly straight there, by a place from which they had fled. Judged again with
 * every readiness: a flight that has changed its route since the yes is not what they agreed to. An older yes that names no
 * journey is not enough for any flight; if there is no valid yes at all, the rule is `consent-stands`.
 * Source: docs/handbook/consent.md#r-cons-19, docs/handbook/day-of-movement.md#readiness.
 */
export const yesIsForThisJourney = rule<Pick<Judged, 'facts' | 'flight' | 'offPoint'>>({
  name: 'yes-is-for-this-journey',
  code: 'CONSENT',
  says: 'The person has not said yes to this journey: the operation, the place where they leave or a stop on the way is another.',
  unblockedBy: 'return-counsellor',
  holds: ({ facts: { consent }, flight, offPoint }) =>
    !isYesInForce(consent?.status) || goesWhereTheyAgreed(consent?.journey, flight, offPoint),
});
