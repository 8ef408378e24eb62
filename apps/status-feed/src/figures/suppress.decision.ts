/** A group of one to four can be a person. Source: docs/handbook/data-protection.md#small-cells, cells under 5. */
const smallest = 5;

const isSmall = (n: number): boolean => n > 0 && n < smallest;

/** All but one to four of them. */
const isAllButFew = (n: number, total: number): boolean => total >= smallest && isSmall(total - n);

/** Which of the groups are hidden because all but one to four people are in them; the others that are hidden have one to four. */
export const allButFew = (counts: Record<string, number>, total: number): string[] =>
  Object.entries(counts).flatMap(([name, n]) => (isAllButFew(n, total) && !isSmall(n) ? [name] : []));

/**
 * Hides small cells with `null`, and with a total also those whose rest would be a small cell: 98 of 99 cleared shows
 * that one is not.
 * @param total how many people the groups are parts of
 */
export const suppress = (counts: Record<string, number>, total = 0): Record<string, number | null> =>
  Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, isSmall(n) || isAllButFew(n, total) ? null : n]));
