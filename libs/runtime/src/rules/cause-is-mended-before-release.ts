import { rule } from '@homeward/kernel';

/** Played again before its cause is mended, a message parks anew. */
export const causeIsMendedBeforeRelease = rule<{ applied: boolean }>({
  name: 'cause-is-mended-before-release',
  code: 'STILL-FAILS',
  says: 'The message still cannot be applied; its cause has to be mended first.',
  unblockedBy: 'duty-officer',
  holds: ({ applied }) => applied,
});
