/**
 * Completed years between two calendar days.
 * @param born ISO date; a bare year counts as its last day, so that a doubtful age is the younger one
 * @param on ISO date or instant
 */
export function yearsBetween(born: string, on: string): number {
  const [by, bm = 12, bd = 31] = born.split('-').map(Number) as [number, number?, number?];
  const [y, m, d] = on.slice(0, 10).split('-').map(Number) as [number, number, number];
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
}
