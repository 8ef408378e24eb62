import { refusal } from '@homeward/kernel';

/**
 * A message that the broker refuses holds back every later one of its key. No handbook knows of it: the operator does.
 * Source: docs/runbooks/MessagesParked.md.
 */
export const brokerTakesTheMessage = refusal({
  name: 'broker-takes-the-message',
  code: 'BROKER-REFUSES',
  says: 'The broker still refuses this message; its limits have to be raised first.',
  unblockedBy: 'duty-officer',
});
