import { isYesInForce } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import type { Vouching } from '../../commands/close-doors';

/** Nobody departs who has not freely said yes, or who has said no since. Source: docs/handbook/README.md#decision-1. */
export const nobodyAboardHasSaidNo = rule<Vouching>({
  name: 'nobody-aboard-has-said-no',
  code: 'CONSENT',
  says: 'Somebody aboard has said no, or has no valid consent: they have to be taken off before the aircraft doors close.',
  unblockedBy: 'embarkation-officer',
  holds: ({ aboard, answer }) => !answer?.consent || aboard.every((id) => isYesInForce(answer.consent?.get(id))),
});
