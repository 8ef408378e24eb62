import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** Implicit consent is never accepted for an international return. Source: domain.md R-CONS-10. */
export const implicitConsentIsNoConsent = rule<GiveConsent>({
  name: 'implicit-consent-is-no-consent',
  code: 'R-CONS-10',
  says: 'Silence, presence or a queue number is no consent.',
  unblockedBy: 'return-counsellor',
  holds: ({ method }) => method !== 'IMPLICIT',
});
