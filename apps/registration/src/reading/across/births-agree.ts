import type { DuplicateKey } from './duplicate-key';

type Birth = Pick<DuplicateKey, 'dob' | 'dobPrecision'>;

/** Ages are guessed to the nearest five years. */
const ESTIMATE_YEARS = 3;

/** Can both dates be of one person? A missing date contradicts nothing. */
export function birthsAgree(a: Birth, b: Birth, estimateYears = ESTIMATE_YEARS): boolean {
  if (!a.dob || !b.dob) return true;
  if (a.dobPrecision === 'e' || b.dobPrecision === 'e') return Math.abs(yearOf(a) - yearOf(b)) <= estimateYears;
  const length = Math.min(a.dob.length, b.dob.length);
  return a.dob.slice(0, length) === b.dob.slice(0, length);
}

export const sameFullBirth = (a: Birth, b: Birth): boolean =>
  a.dobPrecision === 'd' && b.dobPrecision === 'd' && a.dob === b.dob;

const yearOf = ({ dob }: Birth): number => Number(dob.slice(0, 4));
