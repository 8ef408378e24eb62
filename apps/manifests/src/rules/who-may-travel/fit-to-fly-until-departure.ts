import { rule } from '@homeward/kernel';
import { leavesAt, type Judged } from '../../model/traveller';

const fit: ReadonlySet<string> = new Set(['FIT', 'FIT_WITH_CONDITIONS']);

/**
 * A check that has expired says nothing about today. Source: docs/handbook/medical.md#gate,
 * docs/handbook/day-of-movement.md#readiness.
 */
export const fitToFlyUntilDeparture = rule<Judged>({
  name: 'fit-to-fly-until-departure',
  code: 'H-MED',
  says: 'There is no medical clearance that holds at departure.',
  unblockedBy: 'clinician',
  holds: ({ facts: { medical }, flight, now }) =>
    medical !== undefined &&
    fit.has(medical.decision) &&
    medical.validUntil !== undefined &&
    new Date(medical.validUntil) >= leavesAt({ flight, now }),
  until: ({ facts }) => facts.medical?.validUntil,
});
