import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

type Said = Pick<GiveConsent, 'session' | 'personId' | 'kin' | 'counselledKnown'>;

/** Those languages that registration has of whom the conversation was held with; none where it has none, or cannot be asked. */
const languagesOf = ({ session, personId, kin, counselledKnown }: Said): readonly string[] =>
  (session?.personId === personId ? kin : counselledKnown)?.languages ?? [];

/** Nobody agrees to what they did not understand. Source: docs/handbook/consent.md#r-cons-3. */
export const theConversationWasInALanguageTheySpeak = rule<Said>({
  name: 'the-conversation-was-in-a-language-they-speak',
  code: 'R-CONS-3',
  says: 'The journey was explained in a language that the person is not recorded to speak, and nobody interpreted: speak with them in one of theirs, or have their languages corrected.',
  unblockedBy: 'registration-officer',
  holds: (said) => {
    const languages = languagesOf(said);
    if (!said.session || languages.length === 0 || said.session.personal?.interpreter) return true;
    return languages.includes(said.session.language);
  },
});
