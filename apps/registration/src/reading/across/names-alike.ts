import type { DuplicateKey } from './duplicate-key';

type Named = Pick<DuplicateKey, 'nameKeys'>;

/**
 * How alike two names are, 0 to 1: the share of their keys they have in common, a rare key counting more than one
 * that every tenth person bears.
 */
export function namesAlike(people: Iterable<Named>): (a: Named, b: Named) => number {
  const bearers = new Map<string, number>();
  let count = 1;
  for (const { nameKeys } of people) {
    count++;
    for (const key of nameKeys) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  const weight = (key: string): number => 1 + Math.log(count / (bearers.get(key) ?? 1)) / 4;
  return (a, b) => {
    const mine = new Set(a.nameKeys);
    let common = 0;
    let all = a.nameKeys.reduce((sum, key) => sum + weight(key), 0);
    for (const key of b.nameKeys) {
      if (mine.has(key)) common += weight(key);
      else all += weight(key);
    }
    return all ? common / all : 0;
  };
}
