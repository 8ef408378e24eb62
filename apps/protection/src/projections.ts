import type { Projections } from '@homeward/runtime';
import { KnowFindingsConsumer } from './know-findings/know-findings.consumer';
import { KnowPersonsConsumer } from './know-persons/know-persons.consumer';

/** Tables that are built from the events of other services, and can be rebuilt from them. The files are this service's own. */
export const projections: Projections = {
  tables: ['person', 'gate_finding'],
  beside: [],
  consumers: [KnowPersonsConsumer, KnowFindingsConsumer],
};
