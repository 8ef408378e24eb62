import { childrenAlone } from './children-alone';
import type { DuplicatePair } from './duplicate-key';
import { findDocumentConflicts, type DocumentConflicts } from './find-document-conflicts';
import { findDuplicates } from './find-duplicates';
import { findFamilies, type Families } from './find-families';
import type { Steps } from './in-steps';
import type { PersonKey } from './person-key';
import { registeredAlready } from './registered-already';

export interface AcrossRows extends Families, DocumentConflicts {
  /** Further codes for a record that no row shows by itself. */
  codesOf: Map<string, string[]>;
  duplicates: DuplicatePair[];
  /** Rows of people who are registered in the same family already, by ref. */
  already: Map<string, string>;
}

/**
 * The second pass: over keys, not over files.
 * @param mine whose duplicates are looked for; everybody's when left out
 */
export function* lookAcross(people: PersonKey[], exportedOn: string, mine?: ReadonlySet<string>): Steps<AcrossRows> {
  const families = findFamilies(people);
  const keys = people.map((person) => ({ ...person, familyRef: families.familyOf.get(person.ref)! }));
  const conflicts = yield* findDocumentConflicts(keys);
  const codesOf = new Map<string, string[]>();
  const add = (ref: string, code: string): void => void codesOf.set(ref, [...(codesOf.get(ref) ?? []), code]);
  const members = new Map<string, PersonKey[]>();
  for (const key of keys) {
    const family = members.get(key.familyRef);
    if (family) family.push(key);
    else members.set(key.familyRef, [key]);
  }
  for (const family of members.values()) {
    for (const [ref, codes] of childrenAlone(family, exportedOn)) codes.forEach((code) => add(ref, code));
  }
  for (const { refs } of conflicts.shared) refs.forEach((ref) => add(ref, 'DOC_SHARED'));
  const already = registeredAlready(people, families.familyOf, mine ?? new Set(people.map(({ ref }) => ref)));
  for (const ref of already.keys()) add(ref, 'ALREADY_REGISTERED');
  return { ...families, ...conflicts, codesOf, already, duplicates: yield* findDuplicates(keys, mine) };
}
