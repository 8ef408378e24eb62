import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** A "Y" in a spreadsheet is somebody else's word. Source: domain.md R-CONS-16. */
export const bulkOperationsCannotGiveConsent = rule<GiveConsent>({
  name: 'bulk-operations-cannot-give-consent',
  code: 'R-CONS-16',
  says: 'Consent is given by one person at a time, never by a list.',
  unblockedBy: 'return-counsellor',
  holds: ({ recordedFrom }) => recordedFrom === 'INTERVIEW',
});
