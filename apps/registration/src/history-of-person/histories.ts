import { recordsOf, type Histories, type Told } from '@homeward/runtime';
import type { ExitEvent } from '../model/exit-clearance';
import type { PersonEvent } from '../model/person-event';
import type { DocumentEvent, DocumentKind } from '../model/travel-document';

const told = {
  PersonRegistered: true,
  PersonCorrected: true,
  BirthWithdrawn: true,
  GuardianNamed: true,
  GuardianshipRecorded: true,
  GuardiansLookedFor: false,
  KeysMadeAgain: false,
  GuardianshipEnded: true,
  RelationStated: true,
  RelationsSent: false,
  AloneFound: true,
  AloneNoLonger: true,
  FamilyJoined: true,
  ReviewAsked: true,
  IdentityReviewed: true,
  DuplicateSuspected: true,
  DuplicateSettled: true,
  DocumentConflictFound: true,
  DocumentConflictLifted: true,
  PersonMerged: true,
  MergeUndone: true,
  TravelDocumentChosen: false,
  IdentityAssessed: false,
  DocumentRecorded: 'kind',
  DocumentLost: true,
  NumberReadAgain: false,
  ExitClearanceChanged: 'state',
} as const satisfies Record<(PersonEvent | DocumentEvent | ExitEvent)['type'], Told>;

/** @param hidden kinds of papers of which the reader does not learn that somebody has one */
export const historiesWithout = (hidden: readonly DocumentKind[]): Histories => ({
  people: recordsOf('person', 'id'),
  records: `
    SELECT a.aggregate, p AS id, p AS person_id, NULL::uuid AS flight_id
    FROM unnest($1::uuid[]) p, (VALUES ('person'), ('exit_clearance')) a(aggregate)
    UNION ALL
    SELECT 'travel_document', d.id, p, NULL
    FROM unnest($1::uuid[]) p, LATERAL papers_of(ARRAY[p]) paper JOIN travel_document d ON d.id = paper
    WHERE d.kind <> ALL (ARRAY[${hidden.map((kind) => `'${kind}'`).join(', ')}]::text[])`,
  told,
});
