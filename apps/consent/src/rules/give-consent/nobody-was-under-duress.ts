import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** A yes under pressure is not the person's own decision. Source: docs/handbook/consent.md#r-cons-5. */
export const nobodyWasUnderDuress = rule<Pick<GiveConsent, 'session'>>({
  name: 'nobody-was-under-duress',
  code: 'R-CONS-5',
  says: 'There are signs of pressure: the person cannot be asked to agree now.',
  unblockedBy: 'protection-officer',
  holds: ({ session }) => session === undefined || !session.underDuress,
});
