import type { CaseFile } from '../model/case-file';
import { plainNumber } from '../model/office-number';
import { referenceFor } from '../model/reference';
import type { AcrossRows, PersonKey } from '../reading';

/** A row that becomes a person. */
export interface PlannedRow {
  record: number;
  ref: string;
  personId: string;
  /** The case number as written. */
  written: string;
}

interface KnownCase {
  caseId: string;
  familyId: string;
  reference: string;
}

export interface Surroundings {
  operationId: string;
  importId: string;
  openedAt: string;
  /** Cases of the operation by their number. */
  casesByNumber: Map<string, KnownCase>;
  references: Set<string>;
  /** Families of the people already there, by person. */
  familyOfPerson: Map<string, string>;
}

export interface ImportPlan {
  caseOf: Map<string, KnownCase>;
  newCases: CaseFile[];
  /** Pairs of families registered earlier that the sheet shows to be one: the second joins the first. */
  joins: [string, string][];
}

/** Which case and which family each row belongs to: those that are there already, or new ones. */
export function planImport(
  rows: PlannedRow[],
  people: PersonKey[],
  { familyOf }: AcrossRows,
  around: Surroundings,
  newId: () => string,
): ImportPlan {
  const { operationId, importId, openedAt, casesByNumber, references, familyOfPerson } = around;
  const families = new Map<string, string>();
  const joins: [string, string][] = [];
  for (const { ref } of people) {
    const root = familyOf.get(ref)!;
    const known = familyOfPerson.get(ref)!;
    const first = families.get(root);
    if (!first) families.set(root, known);
    else if (first !== known && !joins.some(([, other]) => other === known)) joins.push([first, known]);
  }
  const newCases: CaseFile[] = [];
  const byNumber = new Map<string, KnownCase>(casesByNumber);
  const caseOf = new Map<string, KnownCase>();
  for (const { ref, record, written } of rows) {
    const number = plainNumber(written) ?? `${importId}/${written || `alone:${record}`}`;
    const known = byNumber.get(number) ?? open(ref, written);
    byNumber.set(number, known);
    caseOf.set(ref, known);
  }
  return { caseOf, newCases, joins };

  function open(ref: string, written: string): KnownCase {
    const caseId = newId();
    const root = familyOf.get(ref)!;
    const familyId = families.get(root) ?? caseId;
    families.set(root, familyId);
    const wished = referenceFor(caseId, written);
    const reference = references.has(wished) ? referenceFor(caseId) : wished;
    references.add(reference);
    newCases.push({ caseId, operationId, familyId, reference, officeNumber: written || undefined, openedAt });
    return { caseId, familyId, reference };
  }
}
