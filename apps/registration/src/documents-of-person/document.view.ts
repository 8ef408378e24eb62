import { actionsOf, whenever, type BrokenRule } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { documentLifecycle, type DocumentKind, type TravelDocument } from '../model/travel-document';

export class FindingView {
  /** The rule, by its own name. Papers recorded before rules had names have the code alone. */
  name?: string;
  code: string;
  says: string;
  unblockedBy: string;
  until?: string;
  parameters?: Record<string, string>;
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
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

/** A rule's `code` was kept as `rule` before rules had names. */
type KeptFinding = BrokenRule | (Pick<BrokenRule, 'says' | 'unblockedBy'> & { rule: string });

const findingView = (kept: KeptFinding): FindingView => {
  if ('name' in kept) return kept;
  const { rule: code, says, unblockedBy } = kept;
  return { code, says, unblockedBy };
};

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
    findings: findings.map(findingView),
    actions: actionsOf(documentLifecycle, state, whenever),
  };
};
