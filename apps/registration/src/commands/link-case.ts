/** A case that belongs to a family as well, with the operations of both. */
export interface LinkCase {
  familyId: string;
  operationId: string;
  caseId: string;
  caseOperationId: string;
}
