import type { Projections } from '@homeward/runtime';
import { KnowFlightsConsumer } from './know-flights/know-flights.consumer';
import { KnowPersonsConsumer } from './know-persons/know-persons.consumer';
import { KnowCallsConsumer } from './mark-stale-on-material-change/know-calls.consumer';

/** Facts about persons and flights from events, which can be rebuilt from the log; consents and sessions are this service's own. */
export const projections: Projections = {
  tables: ['person', 'embassy_block', 'operation_setting', 'person_call', 'called_person', 'flight'],
  beside: [],
  consumers: [KnowPersonsConsumer, KnowCallsConsumer, KnowFlightsConsumer],
};
