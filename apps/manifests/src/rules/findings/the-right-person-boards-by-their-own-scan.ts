import { rule } from '@homeward/kernel';
import type { EndOfFinding } from '../../commands/record-finding';

/**
 * Whoever has boarded with the wristband of another is in the cabin still, and would fly in that one's place.
 * Source: docs/handbook/day-of-movement.md#findings.
 */
export const theRightPersonBoardsByTheirOwnScan = rule<EndOfFinding>({
  name: 'the-right-person-boards-by-their-own-scan',
  code: 'FINDING',
  says: 'Somebody has boarded with this wristband: say that the person is away, so that whoever is in the cabin comes off the list and is seen leaving.',
  unblockedBy: 'embarkation-officer',
  holds: ({ outcome, wearer }) => outcome !== 'PERSON_CAME' || !wearer?.boarded,
});
