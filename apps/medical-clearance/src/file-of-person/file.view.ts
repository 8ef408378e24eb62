import type { Stored } from '@homeward/persistence';
import type { MedicalFile } from '../model/medical-file';

/** A file as the clinician sees it. */
export class MedicalFileView {
  personId: string;
  /** For `If-Match`. */
  version: number;
  kind: string;
  decision: string;
  decidedAt: string;
  validUntil?: string;
  reviewAt?: string;
  /** SSR codes. */
  needs: string[];
  escort: string;
  findings?: string;
  pregnancyWeeks?: number;
}

export const fileView = ({ state, version }: Stored<MedicalFile>): MedicalFileView => {
  const { personId, kind, decision, decidedAt, validUntil, reviewAt, needs, escort, personal } = state;
  const { findings, pregnancyWeeks } = personal ?? {};
  return {
    personId,
    version,
    kind,
    decision,
    decidedAt,
    validUntil,
    reviewAt,
    needs,
    escort,
    findings,
    pregnancyWeeks,
  };
};
