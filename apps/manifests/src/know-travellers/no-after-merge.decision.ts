import { countsUnderAnother, isNo } from '@homeward/contracts';
import type { Facts } from '../model/traveller';

type Consent = Facts['consent'];

/**
 * Whether the no under the record that stays is heard under the one that was merged into it, of which nobody knew then that it
 * is the same person. Source: docs/handbook/registration.md#merge.
 */
export function isHeardAfterMerge(kept: Consent, gone: Consent): boolean {
  if (!kept || !isNo(kept.status)) return false;
  // Older records do not say when; then nobody can say that a yes came since.
  if (kept.withdrawnAt === undefined) return true;
  return countsUnderAnother(kept.withdrawnAt, gone && !isNo(gone.status) ? gone.givenAt : undefined);
}
