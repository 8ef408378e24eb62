import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../give-consent/give-consent';

/** A "Y" in a spreadsheet is somebody else's word. Source: domain.md R-CONS-16. */
export const bulkOperationsCannotGiveConsent = rule<GiveConsent>({
  id: 'R-CONS-16',
  says: 'Consent is given by one person at a time, never by a list.',
  unblockedBy: 'return-counsellor',
  holds: ({ recordedFrom }) => recordedFrom === 'INTERVIEW',
});
