import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';
import { longestDaysOfAYes } from '../../model/validity';

/** Circumstances change within a month. Source: docs/handbook/consent.md#r-cons-6, 30 days. */
export const validityIsAtMostThirtyDays = rule<GiveConsent>({
  name: 'validity-is-at-most-thirty-days',
  code: 'R-CONS-6',
  says: 'Consent is valid for at most 30 days; then the person has to be asked again.',
  unblockedBy: 'return-counsellor',
  holds: ({ validUntil, now }) =>
    new Date(validUntil) > now && new Date(validUntil).getTime() - now.getTime() <= longestDaysOfAYes * 86_400_000,
});
