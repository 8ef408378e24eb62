import { isNo } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import { type Judged } from '../../model/traveller';

/**
 * Nobody departs who has said no. It is what the person decided, and nothing that somebody has to lift: only they change it, in
 * a new conversation. Source: docs/handbook/consent.md#r-cons-8.
 */
export const whoSaidNoStays = rule<Judged>({
  name: 'who-said-no-stays',
  code: 'CONSENT',
  says: 'The person has decided not to travel. Nobody asks them why; they keep all assistance, and may speak with a counsellor if they change their mind.',
  unblockedBy: 'return-counsellor',
  holds: ({ facts: { consent } }) => !consent || !isNo(consent.status),
});
