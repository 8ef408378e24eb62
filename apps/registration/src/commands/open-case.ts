/** A case to be opened, with what has to be known to judge it. */
export interface OpenCase {
  caseId: string;
  operationId: string;
  /** The family it belongs to, where there is one; else its own. */
  familyId?: string;
  reference?: string;
  officeNumber?: string;
  referenceTaken: boolean;
  now: Date;
}
