import { rule } from '@homeward/kernel';
import type { Person } from '../../model/person';

/** What is written into a record that points elsewhere is read by nobody. Source: docs/handbook/states.md#merged. */
export const mergedRecordsRest = rule<Pick<Person, 'mergedInto'>>({
  name: 'merged-records-rest',
  code: 'MERGED',
  says: 'This record was merged into another; make the change there.',
  unblockedBy: 'registration-officer',
  holds: ({ mergedInto }) => mergedInto === undefined,
});
