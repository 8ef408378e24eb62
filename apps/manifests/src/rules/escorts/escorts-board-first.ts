import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';
import { escortsNotAboard } from '../../model/escorts-of';

/** Whoever boards before their escort may fly without. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsBoardFirst = rule<Pick<AtTheGate, 'listed' | 'list' | 'facts'>>({
  name: 'escorts-board-first',
  code: 'ESCORT',
  says: 'The escort of this person ({{kinds}}) is not aboard yet: the escort boards first.',
  unblockedBy: 'embarkation-officer',
  parameters: (gate) => ({ kinds: escortsNotAboard(gate).join(', ') }),
  holds: (gate) => escortsNotAboard(gate).length === 0,
});
