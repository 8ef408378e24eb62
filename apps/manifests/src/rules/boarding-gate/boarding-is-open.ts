import { refusal } from '@homeward/kernel';

/** Boarding needs a version of the manifest, and open aircraft doors. Source: docs/handbook/failures.md#f15. */
export const boardingIsOpen = refusal({
  name: 'boarding-is-open',
  code: 'NOT_ON_MANIFEST',
  says: 'Nobody boards this flight now: its list is not frozen yet, or the aircraft doors have closed.',
  unblockedBy: 'movement-officer',
});
