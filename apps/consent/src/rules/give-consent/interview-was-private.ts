import { rule } from '@homeward/kernel';
import type { GiveConsent } from '../../commands/give-consent';

/** Nobody speaks freely in front of a guard or a husband. Source: docs/handbook/consent.md#r-cons-5. */
export const interviewWasPrivate = rule<Pick<GiveConsent, 'session'>>({
  name: 'interview-was-private',
  code: 'R-CONS-5',
  says: 'The interview has to be private, without authorities in the room.',
  unblockedBy: 'return-counsellor',
  holds: ({ session }) => session === undefined || (session.privateInterview && !session.authoritiesPresent),
});
