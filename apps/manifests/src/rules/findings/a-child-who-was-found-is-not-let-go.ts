import { rule } from '@homeward/kernel';
import type { EndOfFinding } from '../../commands/record-finding';

/** A child alone at an airport is in danger. Source: docs/handbook/day-of-movement.md#findings. */
export const aChildWhoWasFoundIsNotLetGo = rule<EndOfFinding>({
  name: 'a-child-who-was-found-is-not-let-go',
  code: 'FINDING',
  says: 'A child is not let go alone: record who took it into care, or who it is. It is not enough to record that it has gone.',
  unblockedBy: 'protection-officer',
  holds: ({ found, outcome }) => outcome !== 'LEFT' || found.aboutAge === 'ADULT',
});
