import { rule } from '@homeward/kernel';

/** Who was found is in care, or named, before the aircraft leaves with or without them. Source: docs/handbook/day-of-movement.md#findings. */
export const whatTheGateFoundIsResolved = rule<{ openFindings: readonly string[] }>({
  name: 'what-the-gate-found-is-resolved',
  code: 'FINDING',
  says: 'Somebody was found whom no list names, or who is not who their wristband says: say first what became of them.',
  unblockedBy: 'duty-officer',
  holds: ({ openFindings }) => openFindings.length === 0,
});
