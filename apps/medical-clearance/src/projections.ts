import type { Projections } from '@homeward/runtime';
import { KnowMergesConsumer } from './follow-merged-records/know-merges.consumer';
import { KnowCallsConsumer } from './know-calls/know-calls.consumer';
import { KnowFlightsAndPersonsConsumer } from './know-flights/know-flights-and-persons.consumer';

/** Tables that are built from the events of other services, and can be rebuilt from them. The files are this service's own. */
export const projections: Projections = {
  tables: ['person', 'flight', 'person_call', 'called_person'],
  beside: [],
  consumers: [KnowFlightsAndPersonsConsumer, KnowCallsConsumer, KnowMergesConsumer],
};
