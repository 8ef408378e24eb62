import { rule } from '@homeward/kernel';
import type { ReconfirmConsentAgain } from '../../commands/reconfirm-consent';

/** Nobody speaks alone for somebody who may have turned eighteen. Source: docs/handbook/consent.md#age-when-it-counts. */
export const whoMayBeOfAgeIsAskedAsWell = rule<ReconfirmConsentAgain>({
  name: 'who-may-be-of-age-is-asked-as-well',
  code: 'R-CONS-1',
  says: 'The person may be of age by now, and a guardian alone said yes: counsel them, and let both say it together.',
  unblockedBy: 'return-counsellor',
  holds: ({ givenBy, ageBand }) => givenBy !== 'GUARDIAN' || ageBand !== 'UNKNOWN',
});
