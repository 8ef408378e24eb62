import { rule } from '@homeward/kernel';

/** Nobody reads what is written into a record that points to another one. Source: docs/handbook/states.md#merged. */
export const mergedRecordsRest = rule<{ mergedInto?: string }>({
  name: 'merged-records-rest',
  code: 'MERGED',
  says: 'This record was merged into another; make the change there.',
  unblockedBy: 'registration-officer',
  holds: ({ mergedInto }) => mergedInto === undefined,
});
