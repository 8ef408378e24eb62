import type { LegalDemand, Modality } from '../model/operation';

/** An operation as it is asked for. */
export interface OpenOperation {
  operationId: string;
  name: string;
  modality: Modality;
  requestingGovernment?: string;
  requestDate?: string;
  corridor: string[];
  hostCountry?: string;
  admits?: string[];
  yesBearsDays?: number;
  /** What states of the corridor demand by law, whatever a person says to sharing it. */
  demandedByLaw?: LegalDemand[];
  now: Date;
}
