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

/** The day and the month of a full date the other way round, where that is another date: 1988-03-04 for 1988-04-03. */
export function dayAndMonthExchanged({ dob, dobPrecision }: Birth): string | undefined {
  const [year, month, day] = dob.split('-');
  return dobPrecision === 'd' && day! <= '12' && day !== month ? `${year}-${day}-${month}` : undefined;
}

const yearOf = ({ dob }: Birth): number => Number(dob.slice(0, 4));
