import type { DuplicateKey } from './duplicate-key';
import { isTelling, samePersonOnPaper } from './find-duplicates';
import type { Steps } from './in-steps';
import { namesAlike } from './names-alike';

export interface DocumentConflicts {
  /** One number on people who cannot be one: all are blocked until somebody has seen the papers. */
  shared: { docNumber: string; refs: string[] }[];
  /** One paper for a parent and children: no conflict. */
  multiBearer: { docNumber: string; refs: string[] }[];
}

/** No paper is one of more people than this, in several families: all are blocked, without a look at each pair of them. */
const MOST_BEARERS = 20;

/** Who bears the same document number, and whether that is a family on one paper or a paper in two hands. */
export function* findDocumentConflicts(people: DuplicateKey[]): Steps<DocumentConflicts> {
  const alike = namesAlike(people);
  const bearers = new Map<string, DuplicateKey[]>();
  for (const person of people) {
    const { docNumber } = person;
    if (!isTelling(docNumber)) continue;
    const all = bearers.get(docNumber);
    if (all) all.push(person);
    else bearers.set(docNumber, [person]);
  }
  const conflicts: DocumentConflicts = { shared: [], multiBearer: [] };
  for (const [docNumber, all] of bearers) {
    if (all.length < 2) continue;
    yield;
    const families = new Set(all.map(({ familyRef }) => familyRef));
    if (families.size < all.length) conflicts.multiBearer.push({ docNumber, refs: all.map(({ ref }) => ref) });
    const strangers = all.length > MOST_BEARERS && families.size > 1 ? all : strangersAmong(all);
    if (strangers.length) conflicts.shared.push({ docNumber, refs: strangers.map(({ ref }) => ref) });
  }
  return conflicts;

  function strangersAmong(all: DuplicateKey[]): DuplicateKey[] {
    return all.filter((a) =>
      all.some((b) => a.familyRef !== b.familyRef && !familyAgain(a, b, all) && !samePersonOnPaper(a, b, alike(a, b))),
    );
  }

  /** A family on one paper, registered twice: its members differ from one another, but each has a second self. */
  function familyAgain(a: DuplicateKey, b: DuplicateKey, all: DuplicateKey[]): boolean {
    const secondSelf = (person: DuplicateKey, familyRef: string): boolean =>
      all.some((other) => other.familyRef === familyRef && samePersonOnPaper(person, other, alike(person, other)));
    return all.length > 2 && secondSelf(a, b.familyRef) && secondSelf(b, a.familyRef);
  }
}
