import type { BestInterests } from '../model/protection-file';

/** A second member of the panel agrees, in their own session. */
export interface AgreeToBestInterests {
  personId: string;
  bestInterests?: BestInterests;
  by: string;
}
