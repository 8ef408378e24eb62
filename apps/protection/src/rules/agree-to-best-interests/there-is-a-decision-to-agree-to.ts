import { rule } from '@homeward/kernel';
import type { AgreeToBestInterests } from '../../commands/agree-to-best-interests';
import { isOpen } from '../../model/protection-file';

/** A procedure that is still open decides nothing. Source: docs/handbook/states.md#best-interests-procedure. */
export const thereIsADecisionToAgreeTo = rule<Pick<AgreeToBestInterests, 'bestInterests'>>({
  name: 'there-is-a-decision-to-agree-to',
  code: 'R-CONS-11',
  says: 'No best-interests decision of this child is recorded: the procedure is open, or there is none.',
  unblockedBy: 'best-interests-panel',
  holds: ({ bestInterests }) => bestInterests !== undefined && !isOpen(bestInterests),
});
