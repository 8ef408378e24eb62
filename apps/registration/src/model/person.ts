import type { AgeBand } from './age-band';
import type { Guardianship, NamedGuardian } from './guardianship';
import type { Relation, RelationV1 } from '@homeward/contracts';
import type { Identity, IdentityKeys } from './identity';

/** Why somebody has to look at the person before we can say that we know who they are. */
export const reviewReasons = [
  'ROW_TO_BE_MENDED',
  'MRZ_BAD_CHECK',
  'MRZ_DISAGREES',
  'DOCUMENT_DISAGREES',
  'DOUBTED',
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** What others may know about how well we know a person. */
export interface Assessment {
  confirmed: boolean;
  openDuplicates: number;
  documentConflict: boolean;
  outOfScope: boolean;
}

/** The document a person would travel on. */
export interface BestDocument {
  documentId: string;
  kind: string;
  /** ISO date. */
  validUntil?: string;
}

/** Signs for protection: nobody of age is in the family, or somebody who is neither parent nor guardian. */
export type AloneSign = 'NO_ADULT_IN_FAMILY' | 'CHILD_NOT_WITH_PARENT';

/** A person in the register. */
export interface Person {
  personId: string;
  operationId: string;
  caseId: string;
  caseReference: string;
  familyId: string;
  relation: Relation;
  registeredOn: string;
  ageBand: AgeBand;
  /** For a newborn: who bore them. */
  motherId?: string;
  keys: IdentityKeys;
  /** Open questions about who this is. */
  reviews: ReviewReason[];
  openPairs: string[];
  documentConflict: boolean;
  /** A removal or deportation: this platform does not serve it, and the family waits. */
  outOfScope: boolean;
  mergedInto?: string;
  document?: BestDocument;
  /**
   * The assessment as it was published last. The field has the name under which records of before are stored, and for which
   * the service has vouched: under another one they would not agree with what was vouched for.
   */
  told?: Assessment;
  /** Who answers for this child. Missing in records from before guardians were recorded. */
  guardians?: Guardianship[];
  /** Named by one officer with a paper, until a second one has seen it too. */
  namedGuardians?: NamedGuardian[];
  /** What an officer was told that others are to this person; it makes nobody answer for a child. */
  stated?: Pick<RelationV1, 'personId' | 'kind'>[];
  /** Relations were published with the record; missing in records from before they were. */
  relationsSent?: boolean;
  /** The sign that was raised with protection, while the child is alone. */
  alone?: AloneSign;
  /** When somebody was registered one by one, ISO 8601; missing for people of a sheet, and in records of before. */
  recordedAt?: string;
  /** A birth waits for a second account; which one is sealed. */
  birthWaits?: true;
  personal?: Identity;
}
