import { rule } from '@homeward/kernel';
import type { AtTheGate } from '../../commands/board-by-scan';

/** A no is never lost unnoticed: whoever enters it learns that it is not recorded. Source: docs/handbook/consent.md#r-cons-8. */
export const aNoIsOfSomebodyWhoIsKnown = rule<Pick<AtTheGate, 'passenger'>>({
  name: 'a-no-is-of-somebody-who-is-known',
  code: 'NO_NOT_RECORDED',
  says: 'This no is NOT recorded: nobody is known by this code. Do not let the person board. Scan again, or find out who stands here and record their withdrawal under their name.',
  unblockedBy: 'embarkation-officer',
  holds: ({ passenger }) => passenger !== undefined,
});
