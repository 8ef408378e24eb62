import { rule } from '@homeward/kernel';
import { isFit } from '../../model/fitness';
import { holdsAt } from '../../model/holds-at';
import { leavesAt, type Judged } from '../../model/traveller';

/**
 * A check that has expired says nothing about today. Source: docs/handbook/medical.md#gate,
 * docs/handbook/day-of-movement.md#readiness.
 */
export const fitToFlyUntilDeparture = rule<Judged>({
  name: 'fit-to-fly-until-departure',
  code: 'H-MED',
  says: 'There is no medical clearance that is valid at departure.',
  unblockedBy: 'clinician',
  holds: ({ facts: { medical }, flight, now }) =>
    isFit(medical?.decision) && holdsAt(medical?.validUntil, leavesAt({ flight, now })),
  until: ({ facts }) => facts.medical?.validUntil,
});
