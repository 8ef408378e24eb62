import { rule } from '@homeward/kernel';
import type { ReconfirmConsent } from '../../commands/reconfirm-consent';

/**
 * Like the first yes, the second one counts only if the person was free to say no.
 * Source: docs/handbook/consent.md#r-cons-7.
 */
export const reconfirmationIsAskedInPrivate = rule<ReconfirmConsent>({
  name: 'reconfirmation-is-asked-in-private',
  code: 'R-CONS-7',
  says: 'The person has to be asked in private whether they still wish to go.',
  unblockedBy: 'return-counsellor',
  holds: ({ askedInPrivate }) => askedInPrivate,
});
