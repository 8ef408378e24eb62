import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * For a person who flies under another name there is no consent and there are no papers.
 * Source: docs/handbook/day-of-movement.md#findings.
 */
export const whoBoardsIsWhoTheWristbandSays = rule<Pick<AtTheGate, 'passenger'>>({
  name: 'who-boards-is-who-the-wristband-says',
  code: 'IDENTITY',
  says: 'It was recorded that whoever wears this wristband is not this person: the duty officer resolves that first.',
  unblockedBy: 'duty-officer',
  holds: ({ passenger }) => !passenger?.doubted,
});
