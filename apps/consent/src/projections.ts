import type { Projections } from '@homeward/runtime';
import { KnowPersonsConsumer } from './know-persons/know-persons.consumer';

/** What was heard of persons, which can be built anew from the log; consents and sessions are this service's own. */
export const projections: Projections = {
  tables: ['person', 'embassy_block', 'called_person'],
  beside: [],
  consumers: [KnowPersonsConsumer],
};
