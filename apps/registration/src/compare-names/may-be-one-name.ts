import type { Identity } from '../model/identity';
import { nameKeys } from '../reading/across/name-keys';

/**
 * Whether a name that somebody typed elsewhere may be a registered one, in any spelling, order or script, or with parts of either left
 * out. Two people who share one of several names are two. Source: docs/handbook/consent.md#witness.
 */
export function mayBeOneName(typed: string, { family, given, native = '' }: Identity['names']): boolean {
  const said = nameKeys('', typed);
  return [nameKeys(family, given), nameKeys('', '', native)].some(
    (known) => isPartOf(said, known) || isPartOf(known, said),
  );
}

const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((key) => all.includes(key));
