import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** A mark under a text that the person could not read means nothing. Source: docs/handbook/consent.md#r-cons-3. */
export const formWasReadAloudToWhoCannotRead = rule<GiveConsent>({
  name: 'form-was-read-aloud-to-who-cannot-read',
  code: 'R-CONS-3',
  says: 'The form has to be read aloud to a person who cannot read it.',
  unblockedBy: 'return-counsellor',
  holds: ({ session }) => session === undefined || !session.cannotRead || session.readAloud,
});
