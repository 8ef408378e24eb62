import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** The embassy of a state that people flee must not know where they are. Source: docs/handbook/consent.md#r-cons-15. */
export const embassySharingWaitsForProtection = rule<GiveConsent>({
  name: 'embassy-sharing-waits-for-protection',
  code: 'R-CONS-15',
  says: 'Nothing may be shared with the embassy at present: ask protection.',
  unblockedBy: 'protection-officer',
  holds: ({ purpose, embassyBlocked }) => purpose !== 'EMBASSY_SHARING' || !embassyBlocked,
});
