import type { Stored } from '@homeward/persistence';
import type { DocumentKind, TravelDocument } from '../model/travel-document';

export class FindingView {
  rule: string;
  says: string;
  unblockedBy: string;
}

/** A paper as registration staff sees it. */
export class DocumentView {
  documentId: string;
  version: number;
  holderId: string;
  /** Everyone who stands on it. */
  bearerIds: string[];
  kind: DocumentKind;
  number?: string;
  issuingState?: string;
  issuedOn?: string;
  validUntil?: string;
  /** Nobody travels on it any more. */
  lostOn?: string;
  /** What is doubtful about it. */
  findings: FindingView[];
}

export const documentView = ({ state, version }: Stored<TravelDocument>): DocumentView => {
  const { documentId, holderId, bearerIds, kind, issuedOn, validUntil, findings, lostOn, personal } = state;
  return {
    documentId,
    version,
    holderId,
    bearerIds,
    kind,
    number: personal?.number,
    issuingState: personal?.issuingState,
    issuedOn,
    validUntil,
    lostOn,
    findings,
  };
};
