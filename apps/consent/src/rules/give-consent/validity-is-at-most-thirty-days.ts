import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** Source: docs/handbook/consent.md#r-cons-6. */
const longestDays = 30;

/** Lives change within a month. Source: docs/handbook/consent.md#r-cons-6, 30 days. */
export const validityIsAtMostThirtyDays = rule<GiveConsent>({
  name: 'validity-is-at-most-thirty-days',
  code: 'R-CONS-6',
  says: 'Consent runs for 30 days at most; then the person is asked anew.',
  unblockedBy: 'return-counsellor',
  holds: ({ validUntil, now }) =>
    new Date(validUntil) > now && new Date(validUntil).getTime() - now.getTime() <= longestDays * 86_400_000,
});
