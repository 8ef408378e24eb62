/** Letters in which two words differ: left out, added, another one, or two in the other order (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + other);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** Of short words each letter tells; four letters and fewer are never a slip of the hand. */
const slips = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/**
 * Whether two words are one but for a slip of the hand: one letter from five on, two from eight on.
 * @param meant how long the word is that was meant; by default the shorter of the two
 */
export const nearlyTheSame = (a: string, b: string, meant = Math.min(a.length, b.length)): boolean => {
  const most = slips(meant);
  return a === b || (Math.abs(a.length - b.length) <= most && most > 0 && distance(a, b) <= most);
};
