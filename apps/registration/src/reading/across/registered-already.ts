import { birthsAgree, sameFullBirth } from './births-agree';
import type { PersonKey } from './person-key';

/**
 * Rows that are people of the same family who are registered already, as the next export of an office has them again: the
 * same names as written, and nothing that contradicts. Where two could be meant, nobody is.
 * @returns by row: the person
 */
export function registeredAlready(
  people: readonly PersonKey[],
  familyOf: ReadonlyMap<string, string>,
  mine: ReadonlySet<string>,
): Map<string, string> {
  const keyOf = (person: PersonKey): string => `${familyOf.get(person.ref)!}\n${person.written}`;
  const registered = new Map<string, PersonKey[]>();
  for (const person of people)
    if (person.sheet === '' && person.written) {
      const key = keyOf(person);
      registered.set(key, [...(registered.get(key) ?? []), person]);
    }
  const found = new Map<string, string>();
  for (const row of people) {
    if (row.sheet === '' || !mine.has(row.ref)) continue;
    const same = (registered.get(keyOf(row)) ?? []).filter((person) => isThem(row, person));
    if (same.length === 1) found.set(row.ref, same[0]!.ref);
  }
  const times = new Map<string, number>();
  for (const person of found.values()) times.set(person, (times.get(person) ?? 0) + 1);
  return new Map([...found].filter(([, person]) => times.get(person) === 1));
}

/** A father and a son may have one name: without the day of birth they are told apart by what they are to the head. */
const isThem = (row: PersonKey, person: PersonKey): boolean =>
  (!row.sex || !person.sex || row.sex === person.sex) &&
  birthsAgree(row, person) &&
  (sameFullBirth(row, person) || (row.relation !== '' && row.relation === person.relation)) &&
  (!row.docNumber || !person.docNumber || row.docNumber === person.docNumber);
