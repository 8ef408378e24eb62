import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/**
 * People are helped to decide, not replaced; only an approved proxy may decide for them.
 * Source: docs/handbook/consent.md#r-cons-5, docs/handbook/consent.md#capacity.
 */
export const personHadCapacity = rule<Partial<Pick<GiveConsent, 'session' | 'givenBy'>>>({
  name: 'person-had-capacity',
  code: 'R-CONS-5',
  says: 'The person was not able to decide at the time; support them and ask again.',
  unblockedBy: 'return-counsellor',
  holds: ({ session, givenBy }) => session === undefined || session.capacity === 'OK' || givenBy === 'PROXY',
});
