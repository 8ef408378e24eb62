import { rule } from '@homeward/kernel';
import { bandsFlown } from '../../model/bands-flown';
import { type Judged } from '../../model/traveller';

/**
 * Who turns 18 before the flight decides alone, and who turns 18 between two legs says yes together with their guardian: before
 * the first leg neither does alone. The same where nobody knows on which side of the birthday a leg leaves. Source: docs/handbook/consent.md#r-cons-1, docs/handbook/day-of-movement.md#ready,
 * docs/handbook/day-of-movement.md#every-leg.
 */
export const ofAgeTheySayYesThemselves = rule<Judged>({
  name: 'of-age-they-say-yes-themselves',
  code: 'CONSENT',
  says: 'On the day of departure the person is of age and has to say yes themself; a child says it through a guardian, and whoever comes of age between two legs says it together with one.',
  unblockedBy: 'return-counsellor',
  holds: ({ facts: { consent }, flight, mayBeOfAge = false, ...person }) => {
    const by = consent?.givenBy;
    if (!by || by === 'PROXY') return true;
    const legs = bandsFlown(person, flight).map((band) => band === 'ADULT');
    // Over the date line it may be the day before again: whoever is of age as the flight leaves has said yes themself.
    if (legs[0]) return by === 'SELF';
    return by === 'CHILD_AND_GUARDIAN' || (by === 'GUARDIAN' && !mayBeOfAge && !legs.includes(true));
  },
});
