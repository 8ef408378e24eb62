import type { Lifecycle, Transitions } from '@homeward/kernel';
import { aShortTalkIsEnough } from '../rules/reconfirm-consent/a-short-talk-is-enough';
import { onlyANewYesIsEnough, statusAt, type Consent, type ConsentStatus } from './consent';

export type ConsentStep = 'give' | 'refuse' | 'reconfirm' | 'withdraw' | 'mark-stale' | 'follow-flight';

/** `OUTDATED` is a stale yes after which only a new one is enough, or that has expired. */
export type ConsentPhase = ConsentStatus | 'OUTDATED';

/** What is possible in each state. `withdraw` and `refuse` are in every row, and a test keeps them there. */
export const consentTransitions = {
  NONE: ['give', 'refuse', 'withdraw'],
  ACTIVE: ['give', 'refuse', 'reconfirm', 'withdraw', 'mark-stale', 'follow-flight'],
  RECONFIRMED: ['give', 'refuse', 'reconfirm', 'withdraw', 'mark-stale', 'follow-flight'],
  // After a short talk about what has changed, where one is enough.
  STALE: ['give', 'refuse', 'reconfirm', 'withdraw', 'mark-stale', 'follow-flight'],
  OUTDATED: ['give', 'refuse', 'withdraw', 'mark-stale', 'follow-flight'],
  EXPIRED: ['give', 'refuse', 'withdraw'],
  REFUSED: ['give', 'refuse', 'withdraw'],
  WITHDRAWN: ['give', 'refuse', 'withdraw'],
} as const satisfies Transitions<ConsentPhase, ConsentStep>;

/** The state of a consent at a moment. */
export function phaseAt(consent: Consent | undefined, now: Date): ConsentPhase {
  if (consent?.status !== 'STALE') return statusAt(consent, now);
  return onlyANewYesIsEnough(consent) || new Date(consent.validUntil) <= now ? 'OUTDATED' : 'STALE';
}

export const consentLifecycle: Lifecycle<Consent, ConsentPhase, ConsentStep> = {
  table: consentTransitions,
  phaseOf: phaseAt,
  unblockedBy: 'return-counsellor',
  facts: ['mark-stale', 'follow-flight'],
  refusals: { reconfirm: aShortTalkIsEnough },
};
