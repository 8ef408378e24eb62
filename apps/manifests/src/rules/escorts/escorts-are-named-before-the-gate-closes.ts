import { rule } from '@homeward/kernel';
import { withoutEscort, type Escorting } from '../../model/escorts-of';
import type { Stage } from '../../model/passenger-list';

const missing = (day: Escorting) => new Set(withoutEscort(day).flatMap(({ kinds }) => kinds));

/**
 * Whoever waits for an escort whom nobody named did not fail to come: as the gate closes they would count as a no-show.
 * Source: docs/handbook/day-of-movement.md#escorts.
 */
export const escortsAreNamedBeforeTheGateCloses = rule<Escorting & { stage: Stage }>({
  name: 'escorts-are-named-before-the-gate-closes',
  code: 'ESCORT',
  says: 'Somebody on the list has no escort yet ({{kinds}}): name who travels with them, or take them off the list.',
  unblockedBy: 'movement-officer',
  parameters: (day) => ({ kinds: [...missing(day)].join(', ') }),
  holds: (day) => day.stage !== 'GATE' || missing(day).size === 0,
});
