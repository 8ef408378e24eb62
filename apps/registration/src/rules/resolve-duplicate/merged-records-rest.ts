import { rule } from '@homeward/kernel';

/** What is written into a record that points elsewhere is read by nobody. Source: docs/handbook/states.md#merged. */
export const mergedRecordsRest = rule<{ mergedInto?: string }>({
  name: 'merged-records-rest',
  code: 'MERGED',
  says: 'This record was merged into another; make the change there.',
  unblockedBy: 'registration-officer',
  holds: ({ mergedInto }) => mergedInto === undefined,
});
