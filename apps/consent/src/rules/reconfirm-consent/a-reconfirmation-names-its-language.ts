import { rule } from '@homeward/kernel';
import type { ReconfirmConsent } from '../../commands/reconfirm-consent';

/** Who did not understand the question has not said yes again. Source: docs/handbook/consent.md#r-cons-7. */
export const aReconfirmationNamesItsLanguage = rule<ReconfirmConsent>({
  name: 'a-reconfirmation-names-its-language',
  code: 'R-CONS-7',
  says: 'Say in which language the person was asked again.',
  unblockedBy: 'return-counsellor',
  holds: ({ language }) => language !== undefined,
});
