import type { EarlyBecause } from '@homeward/contracts';
import type { MovingStep } from '../model/flight-transitions';

export interface MoveStage {
  /** `report-departure`: it has left, though nothing here leads to it. */
  action: MovingStep;
  now: Date;
  by: string;
  /** Why it is recorded long before its time. */
  early?: EarlyBecause | undefined;
}
