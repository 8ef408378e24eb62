import { rule } from '@homeward/kernel';
import { isWithGuardian } from '../../commands/give-consent';
import type { ReconfirmConsentAgain } from '../../commands/reconfirm-consent';

/** Whoever has turned eighteen decides alone: a guardian's yes no longer counts. Source: docs/handbook/consent.md#age-when-it-counts. */
export const ofAgeTheySayYesAnew = rule<ReconfirmConsentAgain>({
  name: 'of-age-they-say-yes-anew',
  code: 'R-CONS-1',
  says: 'The person has come of age since their guardian said yes: counsel them, and let them say it themself.',
  unblockedBy: 'return-counsellor',
  holds: ({ givenBy, ageBand }) => !isWithGuardian({ givenBy }) || ageBand !== 'ADULT',
});
