import { rule } from '@homeward/kernel';
import { allAnswer } from '../../commands/close-doors';
import type { PaperList } from '../../commands/vouch-on-paper';
import { areTwoPeople } from '../../model/signed';

/**
 * One tired person alone must not be able to close the aircraft doors on somebody who said no. Source: docs/architecture.md#aircraft-doors-close.
 */
export const paperPathNeedsTwoPeople = rule<Pick<PaperList, 'answer' | 'vouched'>>({
  name: 'paper-path-needs-two-people',
  code: 'PAPER-TWO',
  says: 'When the services that know of those aboard cannot be asked, two people vouch for the paper list: each signed in as themself, and without a role in common.',
  unblockedBy: 'duty-officer',
  holds: ({ answer, vouched }) =>
    allAnswer(answer) || vouched.some((one) => vouched.some((other) => areTwoPeople(one, other))),
});
