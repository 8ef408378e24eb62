import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** Whoever flies under the name of another is nobody's yes and nobody's papers. Source: docs/handbook/day-of-movement.md#findings. */
export const whoBoardsIsWhoTheWristbandSays = rule<Pick<AtTheGate, 'passenger'>>({
  name: 'who-boards-is-who-the-wristband-says',
  code: 'IDENTITY',
  says: 'It was recorded that whoever wears this wristband is not this person: the duty officer resolves that first.',
  unblockedBy: 'duty-officer',
  holds: ({ passenger }) => !passenger?.doubted,
});
