import type { ConsentPurpose } from '@homeward/contracts';

/** The flight for which a yes was given goes elsewhere, or on another day. */
export interface MarkStale {
  personId: string;
  purpose: ConsentPurpose;
  flightId: string;
  now: Date;
}
