import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** Whoever boards before their escort may fly without. Source: docs/handbook/day-of-movement.md#escorts. */
export const escortsBoardFirst = rule<Pick<AtTheGate, 'escortNotAboard'>>({
  name: 'escorts-board-first',
  code: 'ESCORT',
  says: 'The escort of this person ({{kinds}}) is not aboard yet: the escort boards first.',
  unblockedBy: 'embarkation-officer',
  parameters: ({ escortNotAboard }) => ({ kinds: escortNotAboard.join(', ') }),
  holds: ({ escortNotAboard }) => escortNotAboard.length === 0,
});
