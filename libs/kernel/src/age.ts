/** In completed years. Source: docs/handbook/family.md#r-fam-3. */
export const adultAge = 18;

/**
 * Completed years between two calendar days: the one way in which an age is counted, and where it is in doubt the one that
 * protects.
 * @param born ISO date; a year or month alone counts as its last day, so that somebody who may be a child is one
 * @param on ISO date or instant
 */
export function yearsBetween(born: string, on: string): number {
  const [by, bm = 12, bd = 31] = born.split('-').map(Number) as [number, number?, number?];
  const [y, m, d] = on.slice(0, 10).split('-').map(Number) as [number, number, number];
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
}
