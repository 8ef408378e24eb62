/** A group of one to four can be a person. Source: domain.md §4.4, cells under 5. */
const smallest = 5;

/** Hides small cells: `null` stands for "one to four". */
export const suppress = (counts: Record<string, number>): Record<string, number | null> =>
  Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, n > 0 && n < smallest ? null : n]));
