import type { SaidEarlyV1 } from '@homeward/contracts';
import type { FlightReport } from '../model/flight-transitions';

/** Somebody else reports what has happened to the flight. */
export interface ReachStage {
  report: FlightReport;
  /** Of a departure: when the aircraft doors had closed for it, UTC. */
  doorsClosedAt?: string;
  /** Of a departure long before its time. */
  early?: SaidEarlyV1;
}
