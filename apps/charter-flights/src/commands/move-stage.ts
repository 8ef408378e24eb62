import type { MovingAction } from '../model/flight-transitions';

export interface MoveStage {
  action: MovingAction;
  now: Date;
}
