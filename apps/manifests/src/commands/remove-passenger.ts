import type { ExitCode } from '@homeward/contracts';
import type { Passenger } from '../model/passenger-list';

/** Whom an officer takes off a list, and why. */
export interface Removal {
  personId: string;
  code: ExitCode;
  /** The relative whom they stay with, where that is the reason. */
  staysWith?: string;
}

/** The same beside what the list says of them. */
export interface RemovalFromList extends Removal {
  passenger?: Passenger;
}
