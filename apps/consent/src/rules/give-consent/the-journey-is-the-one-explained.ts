import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';
import { isSameJourney } from '../../model/journey';

/** Nobody agrees to a place they were not told of. Source: docs/handbook/consent.md#r-cons-19, docs/handbook/consent.md#r-cons-4. */
export const theJourneyIsTheOneExplained = rule<Pick<GiveConsent, 'journey' | 'session'>>({
  name: 'the-journey-is-the-one-explained',
  code: 'R-CONS-19',
  says: 'The journey is not the one that was explained in the counselling session: speak with the person about this one.',
  unblockedBy: 'return-counsellor',
  holds: ({ journey, session }) =>
    journey === undefined ||
    session === undefined ||
    (session.journey !== undefined && isSameJourney(journey, session.journey)),
});
