import type { Names } from '../model/identity';
import { nameKeys } from '../reading/across/name-keys';
import { foldText } from '../reading/text/fold-text';

/**
 * Whether a name that somebody typed elsewhere may be a registered one, in any spelling, order or script, or with parts of either left
 * out or written as an initial. Two people who share one of several names are two. Source: docs/handbook/consent.md#witness.
 */
export function mayBeOneName(typed: string, { family, given, native = '' }: Names): boolean {
  const words = foldText(typed).split(' ');
  const initials = words.filter((word) => word.length === 1);
  const said = nameKeys('', words.filter((word) => word.length > 1).join(' '));
  return [`${given} ${family}`, native].some((name) => {
    const known = nameKeys('', name);
    if (initials.length === 0) return isPartOf(said, known) || isPartOf(known, said);
    const others = foldText(name)
      .split(' ')
      .filter((word) => !isPartOf(nameKeys('', word), said));
    return isPartOf(said, known) && initials.every((letter) => others.some((word) => word.startsWith(letter)));
  });
}

const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((key) => all.includes(key));
