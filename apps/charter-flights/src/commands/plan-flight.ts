import type { Charter } from '../model/flight';

export interface PlanFlight {
  flightId: string;
  charter: Charter;
}
