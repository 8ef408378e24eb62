import { currentInformationVersion, informationTopics } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** A person who learned only half of it did not agree to the whole. Source: docs/handbook/consent.md#r-cons-4. */
export const informationShownWasCompleteAndCurrent = rule<GiveConsent>({
  name: 'information-shown-was-complete-and-current',
  code: 'R-CONS-4',
  says: 'Every topic of the current information set has to be shown first.',
  unblockedBy: 'return-counsellor',
  holds: ({ session }) =>
    session === undefined ||
    (session.informationVersion === currentInformationVersion &&
      informationTopics.every((t) => session.topics.includes(t))),
});
