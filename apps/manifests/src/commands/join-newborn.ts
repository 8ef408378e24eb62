import type { Band, Facts } from '../model/traveller';

/** A child born since registration, as it was registered, and whom it is to join. */
export interface Newborn {
  personId: string;
  motherId: string;
  band: Band;
  familyId: string;
  facts: Facts;
}
