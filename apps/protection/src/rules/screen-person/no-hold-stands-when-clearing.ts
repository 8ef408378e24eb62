import { rule } from '@homeward/kernel';
import { holdsInForce } from '../../model/protection-file';
import type { ScreenKnownPerson } from '../../commands/screen-person';

/** A hold is lifted by a decision of its own, never by forgetting it. Source: docs/handbook/states.md#on-hold. */
export const noHoldStandsWhenClearing = rule<ScreenKnownPerson>({
  name: 'no-hold-stands-when-clearing',
  code: 'H-PROT',
  says: 'A hold is still in force: lift it, with the reason, before clearing the person.',
  unblockedBy: 'protection-officer',
  holds: ({ screening, known }) => screening.outcome !== 'CLEARED' || holdsInForce(known).length === 0,
});
