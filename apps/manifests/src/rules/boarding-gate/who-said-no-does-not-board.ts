import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/**
 * The officer learns that this is the person's own decision, which nobody else can lift.
 * Source: docs/handbook/consent.md#r-cons-8,
 * docs/handbook/failures.md#f15.
 */
export const whoSaidNoDoesNotBoard = rule<Pick<AtTheGate, 'passenger'>>({
  name: 'who-said-no-does-not-board',
  code: 'WITHDRAWN',
  says: 'This person has decided not to travel, and stays. Nobody asks them why; they keep all assistance, and may speak with a counsellor if they change their mind.',
  unblockedBy: 'return-counsellor',
  holds: ({ passenger }) => passenger?.out?.code !== 'WITHDRAWN',
});
