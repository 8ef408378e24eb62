import { rule } from '@homeward/kernel';
import type { Judged } from '../../model/traveller';

/** Whoever travels without a relative may never see them again. Source: docs/handbook/day-of-movement.md#families. */
export const familiesTravelWhole = rule<Pick<Judged, 'company' | 'relatives'>>({
  name: 'families-travel-whole',
  code: 'H-FAM',
  says: 'Some of the family are not on this flight: families travel whole.',
  unblockedBy: 'movement-officer',
  holds: ({ company = [], relatives = [] }) => relatives.every((personId) => company.includes(personId)),
});
