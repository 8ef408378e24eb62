import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/**
 * Operations learn that protection holds somebody, and nothing more.
 * Source: docs/handbook/day-of-movement.md#readiness, docs/handbook/consent.md#r-cons-15.
 */
export const protectionHasCleared = rule<Judged>({
  name: 'protection-has-cleared',
  code: 'H-PROT',
  says: 'Ask protection.',
  unblockedBy: 'protection-officer',
  holds: ({ facts }) => facts.protection?.cleared === true,
});
