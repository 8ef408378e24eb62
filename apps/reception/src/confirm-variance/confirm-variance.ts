import { unlessBroken, type Decision } from '@homeward/kernel';
import type { ConfirmVariance } from '../commands/confirm-variance';
import { waitsForSecond, type ArrivalEvent } from '../model/arrival';
import { nobodyIsGivenUpByOneAccount } from '../rules/confirm-variance/nobody-is-given-up-by-one-account';
import { onlyWhatWaitsIsConfirmed } from '../rules/confirm-variance/only-what-waits-is-confirmed';

export const rulesForConfirmingAVariance = [onlyWhatWaitsIsConfirmed, nobodyIsGivenUpByOneAccount];

/** The search for somebody ends when two accounts say so. Confirmed again, the first confirmation stands. */
export const confirmVariance = (command: ConfirmVariance): Decision<ArrivalEvent> =>
  unlessBroken(rulesForConfirmingAVariance, command, () => {
    const { arrival, varianceId, confirmed } = command;
    const waits = arrival.variances.some((v) => v.varianceId === varianceId && waitsForSecond(v));
    return waits ? { type: 'VarianceConfirmed', varianceId, confirmed } : [];
  });
