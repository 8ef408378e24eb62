import { rule } from '@homeward/kernel';

/**
 * Whoever waits for an escort whom nobody named did not fail to come: as the gate closes they would count as a no-show.
 * Source: docs/handbook/day-of-movement.md#escorts.
 */
export const escortsAreNamedBeforeTheGateCloses = rule<{ withoutEscort: readonly string[] }>({
  name: 'escorts-are-named-before-the-gate-closes',
  code: 'ESCORT',
  says: 'Somebody on the list has no escort yet ({{kinds}}): name who travels with them, or take them off the list.',
  unblockedBy: 'movement-officer',
  parameters: ({ withoutEscort }) => ({ kinds: withoutEscort.join(', ') }),
  holds: ({ withoutEscort }) => withoutEscort.length === 0,
});
