import { countsUnderAnother, isNo } from '@homeward/contracts';
import type { Facts } from '../model/traveller';

type Consent = Facts['consent'];

/**
 * Whether the no under one record is heard under the other, of which nobody knew then that it is the same person: of the two of a
 * merge, either way. Source: docs/handbook/registration.md#merge.
 */
export function isHeardAfterMerge(one: Consent, other: Consent): boolean {
  if (!one || !isNo(one.status)) return false;
  // Older records do not say when; then nobody can say that a yes came since.
  if (one.withdrawnAt === undefined) return true;
  return countsUnderAnother(
    one.saidAgainAt ?? one.withdrawnAt,
    other && !isNo(other.status) ? other.givenAt : undefined,
  );
}
