import { bandOfUnknownAge, type Band } from './bands';
import type { Passenger } from './passenger-list';
import type { Facts } from './traveller';

/** What a list says of a passenger and their record decides. */
export type FromTheRecord = Pick<Passenger, 'band' | 'bands' | 'needs' | 'escortRef'>;

/** What the owners have published of somebody, and how old they are on the day of each leg. */
export interface Known {
  facts: Facts;
  bands: Band[];
}

export const fromTheRecord = ({ facts, bands }: Known): FromTheRecord => ({
  band: bands[0] ?? bandOfUnknownAge,
  bands: [...bands],
  needs: facts.medical?.needs ?? [],
  escortRef: facts.protection?.escortRef,
});
