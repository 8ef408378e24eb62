import { rule } from '@homeward/kernel';
import type { WithdrawBirth } from '../../commands/withdraw-birth';

/** What one account saw on a paper is not gone because another desk did not look. Source: docs/handbook/registration.md#made-of-age. */
export const aBirthIsWithdrawnByWhoSaidIt = rule<WithdrawBirth>({
  name: 'a-birth-is-withdrawn-by-who-said-it',
  code: 'DOB-OF-AGE',
  says: 'A birth that waits for a second person is withdrawn by whoever recorded it, or by a registration officer.',
  unblockedBy: 'registration-officer',
  holds: ({ waiting, by, roles }) => waiting?.by === by || roles.includes('registration-officer'),
});
