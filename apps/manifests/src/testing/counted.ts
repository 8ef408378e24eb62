import type { CabinCount, CabinDifference, CabinDifferenceKind } from '../model/cabin';

/** A count of the cabin that found this many, where one is expected unless said otherwise. */
export const countedBy = (by: string, heads: number, expected = heads): CabinCount => ({
  countId: `${by} ${heads}`,
  heads,
  expected,
  list: expected,
  by,
  at: '2026-12-09T06:44:00Z',
});

/** Something that was found in the cabin after `count`. */
export const found = (
  count: CabinCount,
  what: CabinDifferenceKind,
  over: Partial<CabinDifference> = {},
): CabinDifference => ({
  findingId: what,
  countId: count.countId!,
  what,
  by: 'amal',
  at: count.at,
  ...over,
});
