import type { Arrival, TakenBackBecause } from '../model/arrival';

export interface TakeBackTick {
  arrival: Arrival;
  personId: string;
  because?: TakenBackBecause | undefined;
  by: string;
  at: string;
}
