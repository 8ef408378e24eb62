import { isAfter, rule } from '@homeward/kernel';
import type { GiveConsentAgain } from '../../commands/give-consent';

/**
 * Who said no out of fear may have been made to say yes since: protection hears them first. What it had decided before the no
 * does not count. Source: docs/handbook/consent.md#r-cons-15.
 */
export const aYesAfterFearWaitsForProtection = rule<GiveConsentAgain>({
  name: 'a-yes-after-fear-waits-for-protection',
  code: 'H-PROT',
  says: 'Protection speaks with this person before they say yes again: ask protection.',
  unblockedBy: 'protection-officer',
  holds: ({ saidFearAt, clearedAt }) =>
    saidFearAt === undefined || (clearedAt !== undefined && isAfter(clearedAt, saidFearAt)),
});
