/** A case to be opened, with what has to be known to judge it. */
export interface OpenCase {
  caseId: string;
  operationId: string;
  /** The family it belongs to, where there is one; else its own. */
  familyId?: string;
  /** Made from the office's number or the id when left out. */
  reference?: string;
  officeNumber?: string;
  /** Which case of the operation has a reference that this one may get. */
  holders: ReadonlyMap<string, string>;
  now: Date;
}
