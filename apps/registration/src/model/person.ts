import type { AgeBand } from './age-band';
import type { Guardianship } from './guardianship';
import type { Relation } from '@homeward/contracts';
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
  /** When somebody was registered one by one, ISO 8601; missing for people of a sheet, and in records of before. */
  recordedAt?: string;
  personal?: Identity;
}
