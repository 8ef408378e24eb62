import type { Projections } from '@homeward/runtime';
import { KnowCallsConsumer } from './know-calls/know-calls.consumer';
import { KnowConsumer } from './know-flights/know.consumer';

/** What was heard from others, which can be built anew from the log; the files are this service's own. */
export const projections: Projections = {
  tables: ['person', 'flight', 'person_call', 'called_person'],
  beside: [],
  consumers: [KnowConsumer, KnowCallsConsumer],
};
