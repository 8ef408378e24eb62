import type { Decision } from '@homeward/kernel';
import { assessed } from '../model/assess-identity';
import type { BestDocument, Person } from '../model/person';
import type { PersonEvent } from '../model/person-event';
import { oneNumberIsOnePerson } from '../rules/settle-documents/one-number-is-one-person';
import type { Papers } from '../commands/settle-documents';

/** What follows for the person: whether the number is theirs alone, and what they would travel on. */
export function settleDocuments(person: Person, { bearing, best, bestText }: Papers): Decision<PersonEvent> {
  const events: PersonEvent[] = [];
  const conflict = !oneNumberIsOnePerson.holds(bearing);
  if (conflict && !person.documentConflict) events.push({ type: 'DocumentConflictFound' });
  if (!conflict && person.documentConflict) events.push({ type: 'DocumentConflictLifted' });
  if (!sameDocument(person.document, best))
    events.push({ type: 'TravelDocumentChosen', document: best, personal: bestText });
  return assessed(person, ...events);
}

const sameDocument = (a: BestDocument | undefined, b: BestDocument | undefined): boolean =>
  a?.documentId === b?.documentId && a?.validUntil === b?.validUntil && a?.kind === b?.kind;
