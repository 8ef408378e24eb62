import { refusal } from '@homeward/kernel';

/** A message that is released before its cause is fixed parks again. Source: docs/runbooks/MessagesParked.md. */
export const causeIsMendedBeforeRelease = refusal({
  name: 'cause-is-mended-before-release',
  code: 'STILL-FAILS',
  says: 'The message still cannot be applied; its cause has to be fixed first.',
  unblockedBy: 'duty-officer',
});
