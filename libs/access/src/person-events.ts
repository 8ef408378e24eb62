import { isShown, type Reader } from './as-shown-to';
import type { FieldClass } from './person-fields';

/** What happened to a person says something of a class: whoever is not shown the class is not shown that it happened. */
const classOfEvent: ReadonlyMap<string, FieldClass> = new Map([
  ['DocumentRecorded', 'papers'],
  ['DocumentLost', 'papers'],
  ['DocumentConflictFound', 'papers'],
  ['DocumentConflictLifted', 'papers'],
  ['ExitClearanceChanged', 'papers'],
  ['GuardianNamed', 'family'],
  ['GuardianshipRecorded', 'family'],
  ['GuardianshipEnded', 'family'],
  ['RelationStated', 'family'],
  ['FamilyJoined', 'family'],
  ['AloneFound', 'family'],
  ['AloneNoLonger', 'family'],
  // They say that somebody was met in detention, or does not decide alone.
  ['ConfirmedIndependently', 'counselling'],
  ['ProxyApproved', 'counselling'],
]);

/** The kinds of events that somebody is not shown of a person of this operation. */
export const hiddenEvents = (reader: Reader, operationId: string): ReadonlySet<string> =>
  new Set([...classOfEvent].filter(([, c]) => !isShown(reader, operationId, c)).map(([event]) => event));
