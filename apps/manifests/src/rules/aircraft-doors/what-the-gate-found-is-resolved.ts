import { rule } from '@homeward/kernel';
import { openFindings, type Findings } from '../../model/finding';
import type { SteppedStage } from '../../model/outcome';

/** As the gate closes, too: whoever has not boarded is a no-show then, and so would be the one whose wristband somebody else wore, unasked. */
const looksAtFindings: ReadonlySet<SteppedStage> = new Set(['GATE', 'DOORS', 'DEPARTURE']);

/**
 * A person who was found is taken into care, or named, before the aircraft leaves with or without them.
 * Source: docs/handbook/day-of-movement.md#findings.
 */
export const whatTheGateFoundIsResolved = rule<{ stage: SteppedStage; list: { findings?: Findings } }>({
  name: 'what-the-gate-found-is-resolved',
  code: 'FINDING',
  says: 'Somebody was found who is on no list, or who is not the person on their wristband: record first what became of them.',
  unblockedBy: 'duty-officer',
  holds: ({ stage, list }) => !looksAtFindings.has(stage) || openFindings(list).length === 0,
});
