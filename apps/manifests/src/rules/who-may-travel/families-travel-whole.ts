import { rule } from '@homeward/kernel';

/** Who is called without a relative may never see them again. Source: docs/handbook/day-of-movement.md#families. */
export const familiesTravelWhole = rule<{ called: number; known: number }>({
  name: 'families-travel-whole',
  code: 'H-FAM',
  says: 'Some of the family are not called for this flight: families travel whole.',
  unblockedBy: 'movement-officer',
  holds: ({ called, known }) => called >= known,
});
