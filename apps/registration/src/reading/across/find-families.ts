import type { PersonKey } from './person-key';

export interface Families {
  /** The family of each record, by its ref. */
  familyOf: Map<string, string>;
  /** Cases that a remark joins. */
  linkedCases: [string, string][];
}

/** A family is a case, or several that speak of one another; a record without a case stands alone. */
export function findFamilies(people: PersonKey[]): Families {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    while (parent.get(root) !== root) {
      const above = parent.get(parent.get(root)!)!;
      parent.set(root, above); // half the way for whoever comes next: a long row of cases is walked once
      root = above;
    }
    return root;
  };
  const keyOf = new Map(
    people.map((person) => [person.ref, person.case ? caseKey(person.case, person.sheet) : `alone:${person.ref}`]),
  );
  const written = new Map<string, string>();
  for (const person of people) {
    const key = keyOf.get(person.ref)!;
    parent.set(key, key);
    written.set(key, person.case);
  }
  const linkedCases = new Map<string, [string, string]>();
  for (const person of people) {
    for (const other of person.linkedCases) {
      const [from, to] = [keyOf.get(person.ref)!, caseKey(other, person.sheet)];
      if (!parent.has(to) || from === to) continue;
      linkedCases.set([from, to].sort().join(' '), [written.get(from)!, written.get(to)!]);
      parent.set(find(from), find(to));
    }
  }
  return {
    familyOf: new Map([...keyOf].map(([ref, key]) => [ref, find(key)])),
    linkedCases: [...linkedCases.values()],
  };
}

/** "TIP 0012" is TIP-0012 on every sheet; a bare 12 is another family on another sheet. */
function caseKey(written: string, sheet: string): string {
  const plain = written.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  return /\p{L}/u.test(plain) ? plain : `${sheet}/${plain}`;
}
