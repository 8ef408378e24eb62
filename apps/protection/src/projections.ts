import type { Projections } from '@homeward/runtime';
import { KnowPersonsConsumer } from './know-persons/know-persons.consumer';

/** What was heard from others, which can be built anew from the log; the files are this service's own. */
export const projections: Projections = { tables: ['person'], beside: [], consumers: [KnowPersonsConsumer] };
