/** What is left of a name or staff number when spelling, spaces and signs nobody sees are taken away. */
const folded = (who: string): string =>
  who
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether the text names somebody, and none of these people in any spelling.
 * @param others staff numbers or names
 */
export const isAnotherPerson = (who: string | undefined, others: readonly (string | undefined)[]): boolean => {
  const name = folded(who ?? '');
  return /\p{L}\p{L}\p{L}|\p{N}\p{N}\p{N}/u.test(name) && !others.some((other) => folded(other ?? '') === name);
};
