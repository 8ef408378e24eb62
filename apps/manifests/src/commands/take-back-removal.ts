import type { Passenger, Stage } from '../model/passenger-list';
import type { Carried } from '../model/load';
import type { Flight } from '../model/traveller';

/** Why a removal by hand is taken back; codes, so that nobody writes about people here. */
export const takenBackBecause = ['PRESSED_BY_MISTAKE', 'SOMEBODY_ELSE', 'TRAVELS_AFTER_ALL'] as const;
export type TakenBackBecause = (typeof takenBackBecause)[number];

/** Somebody who was taken off by hand is to be on the list again. */
export interface TakeBackRemoval {
  removed: Passenger[];
  /** Ids of those who may not fly since, by a no or a clinician's word. */
  offSince: string[];
  closedStages: readonly Stage[];
  /** Everybody aboard, with those who come back. */
  people: readonly Carried[];
  flight: Flight;
}
