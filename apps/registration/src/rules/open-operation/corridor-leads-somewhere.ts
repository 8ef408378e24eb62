import { rule } from '@homeward/kernel';
import type { OpenOperation } from '../../commands/open-operation';

/**
 * People have to be told where they go before they can agree to it. Source: docs/handbook/registration.md#corridor,
 * docs/handbook/consent.md#r-cons-4.
 */
export const corridorLeadsSomewhere = rule<OpenOperation>({
  name: 'corridor-leads-somewhere',
  code: 'OPERATION-CORRIDOR',
  says: 'A corridor names at least two airports, and none of them twice.',
  unblockedBy: 'operations-lead',
  holds: ({ corridor }) => corridor.length >= 2 && new Set(corridor).size === corridor.length,
});
