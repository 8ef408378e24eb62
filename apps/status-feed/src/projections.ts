import type { Projections } from '@homeward/runtime';
import { CountFlightsConsumer } from './count-flights/count-flights.consumer';
import { CountPeopleConsumer } from './count-people/count-people.consumer';

/** What can be rebuilt from the log. The feed's entries stay: readers go on from the last one they saw. */
export const projections: Projections = {
  tables: ['counted_person', 'tally', 'counted_flight', 'operation'],
  beside: ['feed_entry'],
  consumers: [CountPeopleConsumer, CountFlightsConsumer],
};
