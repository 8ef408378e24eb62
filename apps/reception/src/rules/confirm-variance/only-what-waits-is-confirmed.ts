import { rule } from '@homeward/kernel';
import type { ConfirmVariance } from '../../commands/confirm-variance';
import { notSeen } from '../../model/arrival';

/** Only an explanation of somebody whom nobody has seen has a second account. Source: docs/handbook/arrival.md#not-seen. */
export const onlyWhatWaitsIsConfirmed = rule<ConfirmVariance>({
  name: 'only-what-waits-is-confirmed',
  code: 'NOT-WAITING',
  says: 'No explanation with this id waits for a second account.',
  unblockedBy: 'reception-officer',
  holds: ({ arrival, varianceId }) => arrival.variances.some((v) => v.varianceId === varianceId && notSeen(v)),
});
