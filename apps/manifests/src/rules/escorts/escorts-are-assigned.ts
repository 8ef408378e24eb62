import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';
import { escortsNotAssigned } from '../../model/escorts-of';

/** That an escort is needed is decided elsewhere, and nobody here reads why. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsAreAssigned = rule<Pick<AtTheGate, 'listed' | 'list' | 'facts'>>({
  name: 'escorts-are-assigned',
  code: 'ESCORT',
  says: 'An escort is missing ({{kinds}}): name who travels with this person.',
  unblockedBy: 'movement-officer',
  parameters: (gate) => ({ kinds: escortsNotAssigned(gate).join(', ') }),
  holds: (gate) => escortsNotAssigned(gate).length === 0,
});
