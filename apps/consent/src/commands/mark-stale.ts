import type { ConsentPurpose } from '@homeward/contracts';

/** The flight on which a yes would be flown goes elsewhere, or on another day. */
export interface MarkStale {
  personId: string;
  purpose: ConsentPurpose;
  flightId: string;
  now: Date;
}
