import { rule } from '@homeward/kernel';
import type { FoundOnTheDay } from '../../commands/record-finding';

/** A finding that names nobody cannot be followed up. Source: docs/handbook/day-of-movement.md#findings. */
export const aFindingSaysOfWhom = rule<FoundOnTheDay>({
  name: 'a-finding-says-of-whom',
  code: 'FINDING',
  says: 'Say whose wristband it is. If no list names the person, say how old they seem.',
  unblockedBy: 'embarkation-officer',
  holds: ({ kind, passenger, aboutAge }) =>
    kind === 'NOT_THE_PERSON' ? passenger !== undefined : aboutAge !== undefined,
});
