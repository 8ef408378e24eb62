import type { ConsentPurpose } from '@homeward/contracts';
import type { Moved } from '../model/moved-departure';

/** The flight that the person may be on goes at another time, or elsewhere. */
export interface FollowFlight {
  personId: string;
  purpose: ConsentPurpose;
  flightId: string;
  /** Missing where the program that published it did not say how it went before. */
  moved?: Moved;
  /** Whether that program took it for another day or place. */
  material: boolean;
  /** By how many days a departure may move in this operation; null where it says nothing. */
  bearsDays: number | null;
  /** They were taken off it, and since then may be on another one; null where they are on no other. */
  onAnotherSince: Date | null;
  now: Date;
}
