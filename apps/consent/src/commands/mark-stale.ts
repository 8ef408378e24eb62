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

/** Whoever said yes for the person is on record for them no longer. */
export interface WithoutGuardian {
  personId: string;
  purpose: ConsentPurpose;
  now: Date;
}
