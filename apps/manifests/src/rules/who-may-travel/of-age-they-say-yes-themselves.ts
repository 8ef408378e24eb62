import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/**
 * Who turns 18 before the flight decides alone. Source: docs/handbook/consent.md#r-cons-1,
 * docs/handbook/day-of-movement.md#ready.
 */
export const ofAgeTheySayYesThemselves = rule<Judged>({
  name: 'of-age-they-say-yes-themselves',
  code: 'CONSENT',
  says: 'On the day of departure the person is of age and has to say yes themself; a child says it through a guardian.',
  unblockedBy: 'return-counsellor',
  holds: ({ facts: { consent }, band }) =>
    !consent?.givenBy || consent.givenBy === 'PROXY' || (band === 'ADULT') === (consent.givenBy === 'SELF'),
});
