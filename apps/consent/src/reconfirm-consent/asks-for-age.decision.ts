import { isWithGuardian } from '../commands/give-consent';
import type { Consent } from '../model/consent';

/**
 * Whether it has to be known how old the person is now, before their yes is said again: where somebody else said it because
 * they were a child, who may decide alone by now. Otherwise nobody is asked, so that this works while registration is away.
 * Source: docs/handbook/consent.md#age-when-it-counts.
 */
export const asksForAge = (yes: Consent | undefined): boolean =>
  yes !== undefined && 'givenBy' in yes && isWithGuardian(yes);
