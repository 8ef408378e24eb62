import { rule } from '../rule';

interface UseOfId {
  /** Where the record with this id belongs: its case, its operation, its holder. */
  standsIn?: string;
  /** Where the record that was sent belongs. */
  belongsTo: string;
}

/**
 * Whoever sends a record twice means one record; two that share an id would write into each other.
 * Source: docs/endpoints.md#endpoints.
 */
export const anIdNamesOneRecord = rule<UseOfId>({
  name: 'an-id-names-one-record',
  code: 'ID-TAKEN',
  says: 'Another record has this id already. Choose a new one.',
  unblockedBy: 'registration-officer',
  holds: ({ standsIn, belongsTo }) => standsIn === undefined || standsIn === belongsTo,
});
