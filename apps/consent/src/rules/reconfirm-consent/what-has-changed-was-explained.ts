import { isAfter, rule } from '@homeward/kernel';
import type { ReconfirmConsentAgain } from '../../commands/reconfirm-consent';

const tells = ({ stale, session, personId, givenBy }: ReconfirmConsentAgain): boolean =>
  session !== undefined &&
  (session.personId === personId || (givenBy !== 'SELF' && session.dependants.includes(personId))) &&
  isAfter(session.heldAt, stale!.since) &&
  stale!.toTell.every((change) => session.changes?.includes(change));

/** Nobody says yes again to what they were not told. Source: docs/handbook/consent.md#moved-day. */
export const whatHasChangedWasExplained = rule<ReconfirmConsentAgain>({
  name: 'what-has-changed-was-explained',
  code: 'R-CONS-6',
  says: 'Something has changed since the yes: tell the person all of it in a short talk first.',
  unblockedBy: 'return-counsellor',
  holds: (command) => !command.stale || tells(command),
});
