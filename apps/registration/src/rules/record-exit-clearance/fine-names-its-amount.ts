import { rule } from '@homeward/kernel';
import type { RecordExitClearance } from '../../commands/record-exit-clearance';

/**
 * Nobody can pay a sum without knowing in which currency. Source: docs/handbook/documents.md#exit-clearance.
 */
export const fineNamesItsAmount = rule<RecordExitClearance>({
  name: 'fine-names-its-amount',
  code: 'EXIT-AMOUNT',
  says: 'Give the amount and its currency together, or neither.',
  unblockedBy: 'movement-officer',
  holds: ({ amount, currency }) => (amount === undefined) === (currency === undefined),
});
