import { rule } from '@homeward/kernel';
import type { EndOfFinding } from '../../commands/record-finding';

/**
 * If nobody is named, everybody believes that somebody else takes care of the child.
 * Source: docs/handbook/day-of-movement.md#findings.
 */
export const whoTakesCareIsNamed = rule<EndOfFinding>({
  name: 'who-takes-care-is-named',
  code: 'FINDING',
  says: 'Say who has taken them into care.',
  unblockedBy: 'embarkation-officer',
  holds: ({ outcome, careOf }) => outcome !== 'IN_CARE' || careOf !== undefined,
});
