import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../board-by-scan/board-by-scan';

/** A second scan of one wristband may be a second person. Source: domain.md F25. */
export const boardsOnce = rule<AtTheGate>({
  id: 'ALREADY_ABOARD',
  says: 'This person is aboard already.',
  unblockedBy: 'embarkation-officer',
  holds: ({ passenger }) => !passenger?.boarded,
});
