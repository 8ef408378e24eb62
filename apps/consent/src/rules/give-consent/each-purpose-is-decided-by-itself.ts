import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** Who wants to go home need not want their embassy to know. Source: domain.md R-CONS-2. */
export const eachPurposeIsDecidedByItself = rule<GiveConsent>({
  name: 'each-purpose-is-decided-by-itself',
  code: 'R-CONS-2',
  says: 'Each purpose is a decision of its own: one consent names exactly one.',
  unblockedBy: 'return-counsellor',
  holds: ({ purposes }) => purposes.length === 1,
});
