import type { Band } from '../model/bands';
import type { Facts } from '../model/traveller';

/** A child born since registration, as it was registered, and whom it is to join. */
export interface Newborn {
  personId: string;
  motherId: string;
  band: Band;
  /** How old on the day of each leg. */
  bands?: Band[];
  mayBeOfAge?: boolean;
  familyId: string;
  facts: Facts;
}
