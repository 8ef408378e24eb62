import type { Projections } from '@homeward/runtime';
import { KnowCallsConsumer } from './know-calls/know-calls.consumer';
import { KnowConsumer } from './know-flights/know.consumer';

/** What was read from the events of others, and can be built anew from them. The files are this service's own. */
export const projections: Projections = {
  tables: ['person', 'flight', 'person_call', 'called_person'],
  beside: [],
  consumers: [KnowConsumer, KnowCallsConsumer],
};
