import { isAfter, rule } from '@homeward/kernel';
import type { GiveConsentAgain } from '../../commands/give-consent';

/**
 * An old conversation cannot turn a "no" back into a "yes", nor a yes to one journey into a yes to another.
 * Source: docs/handbook/states.md#new-conversation, docs/handbook/consent.md#r-cons-8.
 */
export const aNewYesNeedsANewConversation = rule<GiveConsentAgain>({
  name: 'a-new-yes-needs-a-new-conversation',
  code: 'R-CONS-8',
  says: 'The person has said no, or what they agreed to has changed or run out: speak with them again first.',
  unblockedBy: 'return-counsellor',
  holds: ({ session, endedAt }) => session === undefined || endedAt === undefined || isAfter(session.heldAt, endedAt),
});
