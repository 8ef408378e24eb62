import type { FlightLegV1 } from '@homeward/contracts';

/** The flight goes at other times, or by other airports. */
export interface RescheduleFlight {
  legs: FlightLegV1[];
}
