import { rule } from '@homeward/kernel';
import type { ReconfirmConsentAgain } from '../../commands/reconfirm-consent';
import { endsAlike, isSameJourney } from '../../model/journey';

/**
 * Another journey needs counselling of its own; where the flight goes elsewhere now, it is explained in the talk about what has
 * changed. An older yes has no record of the stops on its way: they are named when the person is asked again. Source: docs/handbook/consent.md#r-cons-19, docs/handbook/consent.md#r-cons-8.
 */
export const aYesAgainIsToTheSameJourney = rule<ReconfirmConsentAgain>({
  name: 'a-yes-again-is-to-the-same-journey',
  code: 'R-CONS-19',
  says: 'The person agreed to another journey: for this one they have to be counselled, and to say yes anew.',
  unblockedBy: 'return-counsellor',
  holds: ({ agreed, journey, stale, session }) =>
    agreed === undefined ||
    journey === undefined ||
    isSameJourney(agreed, journey) ||
    (agreed.via === undefined && endsAlike(agreed, journey)) ||
    (stale?.toTell.includes('ROUTE_CHANGED') === true &&
      session?.journey !== undefined &&
      isSameJourney(session.journey, journey)),
});
