import { foldedWords } from './folded-name';
import { nearlyTheSame } from './nearly-the-same';

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
  some.some((spelling) => spelling !== '' && others.some((other) => nearlyTheSame(spelling, other)));

/** Whether one word may stand for another: the same but for a slip of the hand, its initial, or its first three letters or more. */
const standsFor = (word: string, other: string): boolean => {
  const [shorter, longer] = word.length < other.length ? [word, other] : [other, word];
  return nearlyTheSame(longer, shorter) || (shorter.length !== 2 && longer.startsWith(shorter));
};

/** Whether each of these words may stand for another word of the name, and not all of them are initials. */
function isShortFor(words: readonly string[], name: readonly string[]): boolean {
  if (words.length === 1)
    return (
      words[0]!.length > 1 && (name.some((other) => nearlyTheSame(words[0]!, other)) || isInitials(words[0]!, name))
    );
  const left = [...name];
  let inFull = 0;
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const at = left.includes(word) ? left.indexOf(word) : left.findIndex((other) => standsFor(word, other));
    if (at < 0) return false;
    const [other] = left.splice(at, 1);
    if (Math.min(word.length, other!.length) > 1) inFull++;
  }
  return inFull > 0;
}

const isInitials = (word: string, name: readonly string[]): boolean => {
  const initials = name.map(([first]) => first);
  return name.length > 1 && [initials.join(''), `${initials[0]}${initials.at(-1)}`].includes(word);
};

const shortened = (some: readonly string[], others: readonly string[]): boolean =>
  some.length > 0 &&
  others.length > 0 &&
  (some.length <= others.length ? isShortFor(some, others) : isShortFor(others, some));

/**
 * Whether two texts may name one person in some spelling, a slip of the hand among them: case, accents, width, look-alikes, separators, order, initials,
 * and names that were left out or cut short. Two people who share one of several names are two.
 * @param other a staff number or a name
 */
export function mayBeTheSame(who: string, other: string): boolean {
  const [full, otherFull] = [readingsOf(who).flatMap(inFull), readingsOf(other).flatMap(inFull)];
  return (
    sharesOne(full, [...otherFull, ...readingsOf(other).flatMap(withAnInitial)]) ||
    sharesOne(otherFull, readingsOf(who).flatMap(withAnInitial)) ||
    readingsOf(who).some((words) => readingsOf(other).some((otherWords) => shortened(words, otherWords)))
  );
}

/** Whether the text may name one of these people. */
export const isOneOf = (who: string, others: readonly (string | undefined)[]): boolean =>
  others.some((other) => other !== undefined && mayBeTheSame(who, other));
