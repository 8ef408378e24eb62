import { birthsAgree } from './births-agree';
import type { DuplicateKey, DuplicatePair } from './duplicate-key';

type Alike = (a: DuplicateKey, b: DuplicateKey) => number;

/**
 * A whole family registered again under a new case. One sure pair, or two likely ones, make the families suspect; then
 * the children, of whom little is written, are recognised by their place in the family.
 */
export function familiesAgain(
  people: DuplicateKey[],
  weak: [DuplicateKey, DuplicateKey][],
  sure: DuplicatePair[],
  alike: Alike,
): [DuplicateKey, DuplicateKey][] {
  const byRef = new Map(people.map((person) => [person.ref, person]));
  const families = new Map<string, DuplicateKey[]>();
  for (const person of people) families.set(person.familyRef, [...(families.get(person.familyRef) ?? []), person]);
  const suspects = new Map<
    string,
    { families: [string, string]; first: Set<string>; second: Set<string>; sure: boolean }
  >();
  const suspect = (a: DuplicateKey, b: DuplicateKey, isSure: boolean): void => {
    if (a.familyRef === b.familyRef) return;
    const [x, y] = a.familyRef < b.familyRef ? [a, b] : [b, a];
    const key = `${x.familyRef}\n${y.familyRef}`;
    const entry = suspects.get(key) ?? {
      families: [x.familyRef, y.familyRef],
      first: new Set(),
      second: new Set(),
      sure: false,
    };
    entry.first.add(x.ref);
    entry.second.add(y.ref);
    entry.sure ||= isSure;
    suspects.set(key, entry);
  };
  for (const { a, b, level } of sure) if (level < 3) suspect(byRef.get(a)!, byRef.get(b)!, true);
  for (const [a, b] of weak) if (alike(a, b) > 0.45) suspect(a, b, false);
  return [...suspects.values()]
    .filter((entry) => entry.sure || Math.min(entry.first.size, entry.second.size) > 1)
    .flatMap((entry) => matched(families.get(entry.families[0])!, families.get(entry.families[1])!, entry.sure, alike));
}

/** Each member with the likeliest of the other family; two likely pairs must cover most of both families. */
function matched(
  first: DuplicateKey[],
  second: DuplicateKey[],
  sure: boolean,
  alike: Alike,
): [DuplicateKey, DuplicateKey][] {
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
