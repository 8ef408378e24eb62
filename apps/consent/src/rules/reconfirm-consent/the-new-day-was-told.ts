import { rule } from '@homeward/kernel';
import type { ReconfirmConsentAgain } from '../../commands/reconfirm-consent';

/** Who is asked again says yes to the day on which the flight leaves now. Source: docs/handbook/consent.md#moved-day. */
export const theNewDayWasTold = rule<ReconfirmConsentAgain>({
  name: 'the-new-day-was-told',
  code: 'R-CONS-7',
  says: 'The flight leaves on a different day from the one the person was told: tell them the new day, and name it.',
  unblockedBy: 'return-counsellor',
  holds: ({ moved, daysTold = [] }) => moved.every(({ day }) => daysTold.includes(day)),
});
