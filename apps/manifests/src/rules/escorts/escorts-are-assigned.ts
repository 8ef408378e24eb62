import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** That an escort is needed is decided elsewhere, and nobody here reads why. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsAreAssigned = rule<Pick<AtTheGate, 'withoutEscort'>>({
  name: 'escorts-are-assigned',
  code: 'ESCORT',
  says: 'An escort is missing ({{kinds}}): name who travels with this person.',
  unblockedBy: 'movement-officer',
  parameters: ({ withoutEscort }) => ({ kinds: withoutEscort.join(', ') }),
  holds: ({ withoutEscort }) => withoutEscort.length === 0,
});
