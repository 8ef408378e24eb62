import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** In detention any way out may look like a wish to return. Source: docs/handbook/consent.md#r-cons-5. */
export const detentionNeedsASecondIndependentConfirmation = rule<Pick<GiveConsent, 'session'>>({
  name: 'detention-needs-a-second-independent-confirmation',
  code: 'R-CONS-5',
  says: 'A person met in detention has to be asked a second time, by protection, away from the authorities.',
  unblockedBy: 'protection-officer',
  holds: ({ session }) =>
    session?.place !== 'DETENTION' ||
    (session.confirmedIndependently !== undefined && session.confirmedIndependently.by !== session.counsellor),
});
