import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** As long as a yes is valid [D]: what was explained before that is no longer what is asked about. */
const longestMs = 30 * 86_400_000;

/** A yes of today does not rest on what was explained half a year ago. Source: docs/handbook/consent.md#r-cons-4, docs/handbook/consent.md#r-cons-6. */
export const aYesFollowsItsConversationWithinThirtyDays = rule<Pick<GiveConsent, 'session' | 'now'>>({
  name: 'a-yes-follows-its-conversation-within-thirty-days',
  code: 'R-CONS-4',
  says: 'What the person was told was told more than 30 days ago: speak with them again first.',
  unblockedBy: 'return-counsellor',
  holds: ({ session, now }) => !session || now.getTime() - Date.parse(session.heldAt) <= longestMs,
});
