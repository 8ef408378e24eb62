import { rule } from '@homeward/kernel';
import type { ConfirmVariance } from '../../commands/confirm-variance';

/**
 * One tired person, or one who was paid, could otherwise end the search for somebody with a line of text.
 * Source: docs/handbook/arrival.md#not-seen.
 */
export const nobodyIsGivenUpByOneAccount = rule<ConfirmVariance>({
  name: 'nobody-is-given-up-by-one-account',
  code: 'SECOND-PERSON',
  says: 'The duty officer or a protection officer confirms this: another person than the one who recorded it, without a role in common.',
  unblockedBy: 'duty-officer',
  holds: ({ arrival, varianceId, confirmed }) => {
    const recorded = arrival.variances.find((v) => v.varianceId === varianceId)?.recorded;
    if (!recorded) return true;
    return recorded.by !== confirmed.by && !recorded.roles.some((role) => confirmed.roles.includes(role));
  },
});
