import type { Passenger, Stage } from '../model/passenger-list';
import type { Carried } from '../model/load';
import type { Facts, Flight } from '../model/traveller';

/** Why a removal by hand is taken back; codes, so that nobody writes about people here. */
export const takenBackBecause = ['PRESSED_BY_MISTAKE', 'SOMEBODY_ELSE', 'TRAVELS_AFTER_ALL'] as const;
export type TakenBackBecause = (typeof takenBackBecause)[number];

/** Somebody who was taken off by hand is to be on the list again. */
export interface TakeBackRemoval {
  removed: Passenger[];
  /** What is known of everybody now. */
  facts: ReadonlyMap<string, Facts>;
  closedStages: readonly Stage[];
  /** Everybody aboard, with those who come back. */
  people: readonly Carried[];
  flight: Flight;
}
