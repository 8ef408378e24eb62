import { rule } from '@homeward/kernel';
import type { EndOfFinding } from '../../commands/record-finding';

/** A child alone at an airport is in danger. Source: docs/handbook/day-of-movement.md#findings. */
export const aChildWhoWasFoundIsNotLetGo = rule<EndOfFinding>({
  name: 'a-child-who-was-found-is-not-let-go',
  code: 'FINDING',
  says: 'A child who is on no list has to be taken into care, or named: it is not enough to record that it has gone.',
  unblockedBy: 'protection-officer',
  holds: ({ found, outcome }) => outcome !== 'LEFT' || found.aboutAge === 'ADULT',
});
