import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** What was explained in one language is not agreed to in another, unless somebody interpreted. Source: docs/handbook/consent.md#r-cons-3. */
export const aYesIsInTheLanguageOfItsConversation = rule<Pick<GiveConsent, 'session' | 'language'>>({
  name: 'a-yes-is-in-the-language-of-its-conversation',
  code: 'R-CONS-3',
  says: 'The journey was explained in one language and the yes is in another, and nobody interpreted: record the language that was spoken, or speak with them again.',
  unblockedBy: 'return-counsellor',
  holds: ({ session, language }) => !session || session.language === language || Boolean(session.personal?.interpreter),
});
