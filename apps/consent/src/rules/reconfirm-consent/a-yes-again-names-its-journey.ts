import { rule } from '@homeward/kernel';
import type { ReconfirmConsentAgain } from '../../commands/reconfirm-consent';

/**
 * A yes from before journeys were recorded is valid for a flight once the person has said yes again to a journey that is named.
 * Source: docs/handbook/consent.md#r-cons-19.
 */
export const aYesAgainNamesItsJourney = rule<ReconfirmConsentAgain>({
  name: 'a-yes-again-names-its-journey',
  code: 'R-CONS-19',
  says: 'This yes names no journey yet: explain the journey, and name it.',
  unblockedBy: 'return-counsellor',
  holds: ({ agreed, journey }) => agreed !== undefined || journey !== undefined,
});
