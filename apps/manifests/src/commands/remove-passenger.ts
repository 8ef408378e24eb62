import type { Passenger } from '../model/passenger-list';

/** What an officer at the airport may take somebody off for; "no" and illness come from their own services. */
export const removalCodes = [
  'EXIT_DENIED',
  'SECURITY_OFFLOAD',
  'VOLUNTARY_DEFER',
  'OFFLOADED_WEIGHT',
  'DOCUMENT_OFFLOAD',
  'REMOVED_BY_PROTECTION',
] as const;

/** Whom an officer takes off a list, and why. */
export interface Removal {
  personId: string;
  code: (typeof removalCodes)[number];
  /** The relative whom they stay with, where that is the reason. */
  staysWith?: string;
}

/** The same beside what the list says of them. */
export interface RemovalFromList extends Removal {
  passenger?: Passenger;
}
