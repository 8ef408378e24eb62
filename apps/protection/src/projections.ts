import type { Projections } from '@homeward/runtime';
import { KnowFindingsConsumer } from './know-findings/know-findings.consumer';
import { KnowPersonsConsumer } from './know-persons/know-persons.consumer';

/** What was read from the events of others, and can be built anew from them. The files are this service's own. */
export const projections: Projections = {
  tables: ['person', 'gate_finding'],
  beside: [],
  consumers: [KnowPersonsConsumer, KnowFindingsConsumer],
};
