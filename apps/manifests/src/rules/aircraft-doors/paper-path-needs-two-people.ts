import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';

const plain = (staffNumber: string): string => staffNumber.trim().toLowerCase();

/**
 * One tired person alone must not be able to close the aircraft doors on somebody who said no. Source: docs/architecture.md#aircraft-doors-close.
 */
export const paperPathNeedsTwoPeople = rule<Pick<CloseDoors, 'answer' | 'paper'>>({
  name: 'paper-path-needs-two-people',
  code: 'PAPER-TWO',
  says: 'When consent and clearance cannot be asked, two different people have to vouch for the paper list.',
  unblockedBy: 'duty-officer',
  holds: ({ answer, paper }) =>
    answer !== undefined ||
    (paper !== undefined &&
      plain(paper.first) !== '' &&
      plain(paper.second) !== '' &&
      plain(paper.first) !== plain(paper.second)),
});
