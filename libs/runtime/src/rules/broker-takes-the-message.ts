import { rule } from '@homeward/kernel';

/** A message that the broker refuses holds back every later one of its key. */
export const brokerTakesTheMessage = rule<{ taken: boolean }>({
  name: 'broker-takes-the-message',
  code: 'BROKER-REFUSES',
  says: 'The broker still refuses this message; its limits have to be raised first.',
  unblockedBy: 'duty-officer',
  holds: ({ taken }) => taken,
});
