import { rule } from '@homeward/kernel';

/**
 * A person who was found is taken into care, or named, before the aircraft leaves with or without them.
 * Source: docs/handbook/day-of-movement.md#findings.
 */
export const whatTheGateFoundIsResolved = rule<{ openFindings: readonly string[] }>({
  name: 'what-the-gate-found-is-resolved',
  code: 'FINDING',
  says: 'Somebody was found who is on no list, or who is not the person on their wristband: record first what became of them.',
  unblockedBy: 'duty-officer',
  holds: ({ openFindings }) => openFindings.length === 0,
});
