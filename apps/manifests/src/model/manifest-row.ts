import type { Band } from './traveller';

/** One line of a manifest as stored: what may be read openly, and sealed what the carrier needs of the person. */
export interface ManifestRow {
  code: string;
  personId: string;
  familyId: string;
  caseReference: string;
  seat: string;
  offPoint: string;
  band: Band;
  needs: string[];
  bagKg: number;
  escortRef?: string;
  sealedIdentity?: string;
  sealedDocument?: string;
}
