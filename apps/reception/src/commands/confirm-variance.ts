import type { Arrival, Signed } from '../model/arrival';

/** A second account says what became of somebody whom nobody has seen. */
export interface ConfirmVariance {
  arrival: Arrival;
  varianceId: string;
  confirmed: Signed;
}
