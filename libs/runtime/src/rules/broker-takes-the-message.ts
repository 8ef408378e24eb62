import { refusal } from '@homeward/kernel';

/**
 * A message that the broker refuses holds back every later one of its key. It has no source in the handbook: the limit is
 * set by the operator.
 * Source: docs/runbooks/MessagesParked.md.
 */
export const brokerTakesTheMessage = refusal({
  name: 'broker-takes-the-message',
  code: 'BROKER-REFUSES',
  says: 'The broker still refuses this message; its limits have to be raised first.',
  unblockedBy: 'duty-officer',
});
