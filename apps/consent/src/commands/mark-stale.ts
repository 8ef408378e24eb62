import type { ConsentPurpose } from '@homeward/contracts';

/** The flight for which a yes was given moves. */
export interface MarkStale {
  personId: string;
  purpose: ConsentPurpose;
  flightId: string;
  /** It goes elsewhere, or on another day. */
  material: boolean;
  now: Date;
}
