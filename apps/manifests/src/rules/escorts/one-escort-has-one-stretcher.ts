import { rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';
import { hasOneStretcher } from '../../model/escort-load';

/** Two people who lie cannot be looked after by one. Source: docs/handbook/day-of-movement.md#escorts. */
export const oneEscortHasOneStretcher = rule<EscortNow>({
  name: 'one-escort-has-one-stretcher',
  code: 'ESCORT',
  says: 'One escort looks after one person on a stretcher: assign another escort to the others.',
  unblockedBy: 'movement-officer',
  holds: ({ escorted }) => hasOneStretcher(escorted),
});
