import { rule } from '@homeward/kernel';

interface Family {
  /** Ids of those who are called. */
  called: readonly string[];
  /** Ids of everyone in it, called or not. */
  known: readonly string[];
}

/** A person who is called without a relative may never see them again. Source: docs/handbook/day-of-movement.md#families. */
export const familiesTravelWhole = rule<Family>({
  name: 'families-travel-whole',
  code: 'H-FAM',
  says: 'Some of the family are not called for this flight: families travel whole.',
  unblockedBy: 'movement-officer',
  holds: ({ called, known }) => known.every((personId) => called.includes(personId)),
});
