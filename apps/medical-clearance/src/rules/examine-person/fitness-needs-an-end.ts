import { fitToFly } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { ExaminePerson } from '../../commands/examine-person';

/** A clearance without an end is never looked at again. Source: docs/handbook/states.md#fit-until. */
export const fitnessNeedsAnEnd = rule<ExaminePerson>({
  name: 'fitness-needs-an-end',
  code: 'MED-VALID',
  says: 'Fitness to fly is valid only for a time: give the end of its validity.',
  unblockedBy: 'clinician',
  holds: ({ decision, validUntil, now }) =>
    !fitToFly.has(decision) || (validUntil !== undefined && new Date(validUntil) > now),
});
