import type { Arrival } from '../model/arrival';

/** Somebody turns up who was not seen before the arrival was closed. */
export interface RecordFound {
  arrival: Arrival;
  personId: string;
  by: string;
  at: string;
}
