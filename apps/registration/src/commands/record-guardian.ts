import type { GuardianKind } from '../model/guardianship';
import type { DocumentKind } from '../model/travel-document';

/** Somebody of whom an officer says that they answer for a child. */
export interface RecordGuardian {
  childId: string;
  guardianId: string;
  kind: GuardianKind;
  /** The paper that shows it, where there is one. */
  paper?: { documentId: string; kind: DocumentKind; bearerIds: readonly string[]; numberKey?: string };
  /** Roles of whoever says it. */
  roles: readonly string[];
  by: string;
  child: { operationId: string; dob?: string };
  guardian: { operationId: string; dob?: string };
  /** The day at the first airport of the operation, ISO. */
  today: string;
  now: Date;
}
