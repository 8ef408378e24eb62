import { rule } from '@homeward/kernel';
import type { HoldCounsellingSession } from '../../commands/hold-counselling-session';

/** A talk in which nothing was explained cannot make a stale yes valid again. Source: docs/handbook/consent.md#moved-day. */
export const aShortTalkTellsSomething = rule<{ said: HoldCounsellingSession }>({
  name: 'a-short-talk-tells-something',
  code: 'R-CONS-6',
  says: 'Say what has changed and was explained.',
  unblockedBy: 'return-counsellor',
  holds: ({ said }) => (said.changes ?? []).length > 0,
});
