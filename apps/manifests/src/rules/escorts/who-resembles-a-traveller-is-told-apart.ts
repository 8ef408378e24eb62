import { rule } from '@homeward/kernel';
import type { EscortNow } from '../../commands/assign-escort';
import { isToldApart } from '../../model/compared-escort';

/**
 * Somebody who had said no was named as an escort with a sign of the number of their passport changed, and flew.
 * Source: docs/handbook/day-of-movement.md#escorts.
 */
export const whoResemblesATravellerIsToldApart = rule<
  Pick<EscortNow, 'likely' | 'toldApart' | 'documentKey' | 'by' | 'roles'>
>({
  name: 'who-resembles-a-traveller-is-told-apart',
  code: 'ESCORT',
  says: 'Somebody is registered who is likely this person, by name and date of birth or by a number that is nearly the same. Assign somebody else, or a second person without a role in common with you sees the document, and records that the escort is somebody else.',
  unblockedBy: 'embarkation-officer',
  holds: ({ likely, toldApart, documentKey, by, roles }) =>
    likely === 0 || isToldApart(toldApart, { paper: documentKey, by, roles, likely }),
});
