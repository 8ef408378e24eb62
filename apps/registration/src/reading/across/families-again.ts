import { birthsAgree } from './births-agree';
import type { DuplicateKey, DuplicatePair } from './duplicate-key';
import type { Steps } from './in-steps';

type Alike = (a: DuplicateKey, b: DuplicateKey) => number;
type Pair = [DuplicateKey, DuplicateKey];

/** Nobody travels in a family larger than this: such a case is a list, and which of its rows belong together is unknown. */
const LARGEST_FAMILY = 60;
/** A family that may be as many others as this is like everybody. */
const MOST_SUSPECTS = 10;

interface Suspect {
  family: DuplicateKey[];
  first: Set<DuplicateKey>;
  second: Set<DuplicateKey>;
  sure: boolean;
}

/**
 * A whole family registered again under a new case. One sure pair, or two likely ones, make the families suspect; then
 * the children, of whom little is written, are recognised by their place in the family.
 * @param mine whose families are looked at, each beside all the others
 * @param likely whoever may be somebody by name and year alone
 */
export function* familiesAgain(
  people: DuplicateKey[],
  mine: ReadonlySet<string>,
  likely: (person: DuplicateKey) => DuplicateKey[],
  sure: DuplicatePair[],
  alike: Alike,
): Steps<Pair[]> {
  const families = new Map<string, DuplicateKey[]>();
  for (const person of people) {
    const family = families.get(person.familyRef);
    if (family) family.push(person);
    else families.set(person.familyRef, [person]);
  }
  const surely = surePartners(people, sure);
  const looked = new Set<DuplicateKey[]>();
  const pairs: Pair[] = [];
  for (const family of families.values()) {
    if (!canBeAgain(family) || !family.some(({ ref }) => mine.has(ref))) continue;
    yield;
    for (const suspect of suspectsOf(family)) {
      if (!looked.has(suspect.family)) pairs.push(...matched(family, suspect.family, suspect.sure, alike));
    }
    looked.add(family);
  }
  return pairs;

  function suspectsOf(family: DuplicateKey[]): Suspect[] {
    const suspects = new Map<string, Suspect>();
    const suspect = (a: DuplicateKey, b: DuplicateKey, isSure: boolean): void => {
      const other = families.get(b.familyRef)!;
      if (other === family || !canBeAgain(other)) return;
      const entry = suspects.get(b.familyRef) ?? { family: other, first: new Set(), second: new Set(), sure: false };
      entry.first.add(a);
      entry.second.add(b);
      entry.sure ||= isSure;
      suspects.set(b.familyRef, entry);
    };
    for (const a of family) {
      for (const b of surely.get(a) ?? []) suspect(a, b, true);
      for (const b of likely(a)) if (alike(a, b) > 0.45) suspect(a, b, false);
    }
    const strength = ({ first, second, sure: isSure }: Suspect): number =>
      isSure ? Infinity : Math.min(first.size, second.size);
    return [...suspects.values()]
      .filter((entry) => strength(entry) > 1)
      .sort((a, b) => (strength(a) === strength(b) ? 0 : strength(b) - strength(a)))
      .slice(0, MOST_SUSPECTS);
  }
}

const canBeAgain = ({ length }: DuplicateKey[]): boolean => length > 1 && length <= LARGEST_FAMILY;

function surePartners(people: DuplicateKey[], sure: DuplicatePair[]): Map<DuplicateKey, DuplicateKey[]> {
  const byRef = new Map(people.map((person) => [person.ref, person]));
  const partners = new Map<DuplicateKey, DuplicateKey[]>();
  const add = (a: DuplicateKey, b: DuplicateKey): void => {
    const all = partners.get(a);
    if (all) all.push(b);
    else partners.set(a, [b]);
  };
  for (const { a, b, level } of sure) {
    if (level === 3) continue;
    add(byRef.get(a)!, byRef.get(b)!);
    add(byRef.get(b)!, byRef.get(a)!);
  }
  return partners;
}

/** Each member with the likeliest of the other family; two likely pairs must cover most of both families. */
function matched(first: DuplicateKey[], second: DuplicateKey[], sure: boolean, alike: Alike): Pair[] {
  const candidates = first
    .flatMap((a) => second.map((b) => ({ a, b, score: alike(a, b) })))
    .filter(({ a, b, score }) => score > 0.2 && a.sex === b.sex && birthsAgree(a, b))
    .sort((x, y) => y.score - x.score);
  const taken = new Set<DuplicateKey>();
  const pairs = candidates.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
  const enough = sure || pairs.length >= 0.7 * Math.max(first.length, second.length);
  return enough && pairs.length > 1 ? pairs.map(({ a, b }) => [a, b]) : [];
}
