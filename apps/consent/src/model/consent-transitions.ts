import type { Transitions } from '@homeward/kernel';
import type { ConsentStatus } from './consent';

export type ConsentAction = 'give' | 'refuse' | 'reconfirm' | 'withdraw' | 'mark-stale';

/** What is possible in each state. `withdraw` is in every row, and a test keeps it there. */
export const consentTransitions = {
  NONE: ['give', 'refuse', 'withdraw'],
  ACTIVE: ['give', 'reconfirm', 'withdraw', 'mark-stale'],
  RECONFIRMED: ['give', 'reconfirm', 'withdraw', 'mark-stale'],
  STALE: ['give', 'refuse', 'withdraw'],
  EXPIRED: ['give', 'refuse', 'withdraw'],
  REFUSED: ['give', 'refuse', 'withdraw'],
  WITHDRAWN: ['give', 'refuse', 'withdraw'],
} as const satisfies Transitions<ConsentStatus, ConsentAction>;
