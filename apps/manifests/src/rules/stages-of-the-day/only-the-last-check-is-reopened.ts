import { rule } from '@homeward/kernel';
import type { Stage } from '../../model/passenger-list';

interface Reopening {
  closedStages: readonly Stage[];
  stage: Stage;
}

/** What a later check has done is based on the earlier ones. Source: docs/handbook/day-of-movement.md#reopening. */
export const onlyTheLastCheckIsReopened = rule<Reopening>({
  name: 'only-the-last-check-is-reopened',
  code: 'STAGE-ORDER',
  says: 'Only the check that closed last can be opened again: open those after it first.',
  unblockedBy: 'embarkation-officer',
  holds: ({ closedStages, stage }) => closedStages.at(-1) === stage,
});
