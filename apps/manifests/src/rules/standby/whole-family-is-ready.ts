import { rule } from '@homeward/kernel';
import type { Judged } from '../../model/traveller';
import { rulesForTravel } from '../who-may-travel/travel-ready';

/**
 * One of them who may not fly would be left behind by the others.
 * Source: docs/handbook/day-of-movement.md#families, docs/handbook/day-of-movement.md#promotion.
 */
export const wholeFamilyIsReady = rule<{ members: readonly Judged[] }>({
  name: 'whole-family-is-ready',
  code: 'not ready',
  says: 'Somebody of the family is not ready: the readiness of each of them says why.',
  unblockedBy: 'movement-officer',
  holds: ({ members }) => members.every((m) => rulesForTravel.every((r) => r.holds(m))),
});
