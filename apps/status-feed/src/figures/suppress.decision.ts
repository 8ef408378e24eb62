/** A group of one to four can be a person. Source: docs/handbook/data-protection.md#small-cells, cells under 5. */
const smallest = 5;

const isSmall = (n: number): boolean => n > 0 && n < smallest;

/**
 * Hides small cells with `null`, and with a total also those whose rest would be a small cell: 98 of 99 cleared shows
 * that one is not.
 * @param total how many people the groups are parts of
 */
export const suppress = (counts: Record<string, number>, total = 0): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(counts).map(([name, n]) => [
      name,
      isSmall(n) || (total >= smallest && isSmall(total - n)) ? null : n,
    ]),
  );
