import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** A second scan of one wristband may be a second person. Source: docs/handbook/failures.md#f25. */
export const boardsOnce = rule<Pick<AtTheGate, 'passenger'>>({
  name: 'boards-once',
  code: 'ALREADY_ABOARD',
  says: 'This person is aboard already: {{at}}, by device {{device}}.',
  unblockedBy: 'embarkation-officer',
  holds: ({ passenger }) => !passenger?.boarded,
  parameters: ({ passenger }) => ({
    at: passenger?.boardedAt ? `${passenger.boardedAt.slice(0, 16).replace('T', ' ')} UTC` : '–',
    device: passenger?.boardedOn ?? '–',
  }),
});
