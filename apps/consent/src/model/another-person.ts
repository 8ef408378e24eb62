import { foldedWords } from './folded-name';

/** A name as one word, as it is written and whatever the order of its words. */
const inFull = (words: readonly string[]): string[] => [words.join(''), [...words].sort().join('')];

/** The same with one of two names as an initial, as user names are made. */
function withAnInitial(words: readonly string[]): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || !first || !last) return [];
  return [first[0] + last, last + first[0], last[0] + first, first + last[0]];
}

/** A staff number may be an address of electronic mail. */
const readingsOf = (who: string): string[][] => [foldedWords(who), foldedWords(who.split('@')[0]!)];

const sharesOne = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((spelling) => spelling !== '' && others.includes(spelling));

/**
 * Whether two texts may name one person in some spelling: case, accents, width, look-alikes, separators, order, initials.
 * @param other a staff number or a name
 */
export function mayBeTheSame(who: string, other: string): boolean {
  const [full, otherFull] = [readingsOf(who).flatMap(inFull), readingsOf(other).flatMap(inFull)];
  return (
    sharesOne(full, [...otherFull, ...readingsOf(other).flatMap(withAnInitial)]) ||
    sharesOne(otherFull, readingsOf(who).flatMap(withAnInitial))
  );
}

/** Whether the text may name one of these people. */
export const isOneOf = (who: string, others: readonly (string | undefined)[]): boolean =>
  others.some((other) => other !== undefined && mayBeTheSame(who, other));
