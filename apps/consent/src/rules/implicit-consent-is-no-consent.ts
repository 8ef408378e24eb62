import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../give-consent/give-consent';

/** Implicit consent is never accepted for an international return. Source: domain.md R-CONS-10. */
export const implicitConsentIsNoConsent = rule<GiveConsent>({
  id: 'R-CONS-10',
  says: 'Silence, presence or a queue number is no consent.',
  unblockedBy: 'return-counsellor',
  holds: ({ method }) => method !== 'IMPLICIT',
});
