import { rule } from '@homeward/kernel';
import type { EndOfFinding } from '../../commands/record-finding';
import { outcomesOf, type FindingOutcome } from '../../model/finding';

/** Each kind of finding ends in its own ways: somebody whom no list names is taken into care or leaves, and a mix-up of wristbands is resolved. Source: docs/handbook/day-of-movement.md#findings. */
export const anEndFitsWhatWasFound = rule<EndOfFinding>({
  name: 'an-end-fits-what-was-found',
  code: 'FINDING',
  says: 'This outcome does not fit what was found.',
  unblockedBy: 'embarkation-officer',
  holds: ({ found, outcome }) => (outcomesOf[found.kind] as readonly FindingOutcome[]).includes(outcome),
});
