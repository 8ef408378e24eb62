import type { Lifecycle, Transitions } from '@homeward/kernel';
import { statusAt, type Consent, type ConsentStatus } from './consent';

export type ConsentStep = 'give' | 'refuse' | 'reconfirm' | 'withdraw' | 'mark-stale' | 'follow-flight';

/** What is possible in each state. `withdraw` and `refuse` are in every row, and a test keeps them there. */
export const consentTransitions = {
  NONE: ['give', 'refuse', 'withdraw'],
  ACTIVE: ['give', 'refuse', 'reconfirm', 'withdraw', 'mark-stale', 'follow-flight'],
  RECONFIRMED: ['give', 'refuse', 'reconfirm', 'withdraw', 'mark-stale', 'follow-flight'],
  // After a short talk about what has changed, where one is enough.
  STALE: ['give', 'refuse', 'reconfirm', 'withdraw', 'mark-stale', 'follow-flight'],
  EXPIRED: ['give', 'refuse', 'withdraw'],
  REFUSED: ['give', 'refuse', 'withdraw'],
  WITHDRAWN: ['give', 'refuse', 'withdraw'],
} as const satisfies Transitions<ConsentStatus, ConsentStep>;

export const consentLifecycle: Lifecycle<Consent, ConsentStatus, ConsentStep> = {
  table: consentTransitions,
  phaseOf: statusAt,
  unblockedBy: 'return-counsellor',
  facts: ['mark-stale', 'follow-flight'],
};
