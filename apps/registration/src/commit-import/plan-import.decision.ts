import { factsOf } from '@homeward/kernel';
import { evolveCase, type CaseEvent, type CaseFile } from '../model/case-file';
import { caseOfRow } from '../model/office-number';
import { openCase } from '../open-case/open-case';
import type { AcrossRows, PersonKey } from '../reading';

/** A row that becomes a person. */
export interface PlannedRow {
  record: number;
  ref: string;
  personId: string;
  /** The case number as written. */
  written: string;
  isHead: boolean;
}

export type KnownCase = Pick<CaseFile, 'caseId' | 'operationId' | 'familyId' | 'reference'>;

/** Where a row belongs. */
export interface PlaceOfRow {
  file: KnownCase;
  /** Heads of the case: those who are registered, and those on rows above. */
  otherHeads: number;
}

export interface Surroundings {
  operationId: string;
  importId: string;
  now: Date;
  /** Cases of the operation by their number. */
  casesByNumber: Map<string, KnownCase>;
  /** Which case has which reference. */
  references: Map<string, string>;
  /** How many heads are registered in each case. */
  headsOf: ReadonlyMap<string, number>;
  /** Families of the people already there, by person. */
  familyOfPerson: Map<string, string>;
}

export interface ImportPlan {
  placeOf: Map<string, PlaceOfRow>;
  newCases: { id: string; events: CaseEvent[] }[];
  /** Pairs of families registered earlier that the sheet shows to be one: the second joins the first. */
  joins: [string, string][];
}

/**
 * Which case and which family each row belongs to: those that are there already, or new ones.
 * @throws RulesBroken when a case cannot be opened; nothing of the sheet is written then, and it can be sent again
 */
export function planImport(
  rows: PlannedRow[],
  people: PersonKey[],
  { familyOf }: AcrossRows,
  around: Surroundings,
  newId: () => string,
): ImportPlan {
  const { operationId, importId, now, casesByNumber, familyOfPerson } = around;
  const families = new Map<string, string>();
  const joins: [string, string][] = [];
  for (const { ref } of people) {
    const root = familyOf.get(ref)!;
    const known = familyOfPerson.get(ref)!;
    const first = families.get(root);
    if (!first) families.set(root, known);
    else if (first !== known && !joins.some(([, other]) => other === known)) joins.push([first, known]);
  }
  const newCases: ImportPlan['newCases'] = [];
  const holders = new Map(around.references);
  const byNumber = new Map<string, KnownCase>(casesByNumber);
  const heads = new Map(around.headsOf);
  const placeOf = new Map<string, PlaceOfRow>();
  for (const { ref, record, written, isHead } of rows) {
    const number = caseOfRow(importId, record, written);
    const file = byNumber.get(number) ?? open(ref, written);
    byNumber.set(number, file);
    const otherHeads = heads.get(file.caseId) ?? 0;
    if (isHead) heads.set(file.caseId, otherHeads + 1);
    placeOf.set(ref, { file, otherHeads });
  }
  return { placeOf, newCases, joins };

  function open(ref: string, written: string): CaseFile {
    const caseId = newId();
    const root = familyOf.get(ref)!;
    const familyId = families.get(root) ?? caseId;
    families.set(root, familyId);
    const officeNumber = written || undefined;
    const events = factsOf(openCase(undefined, { caseId, operationId, familyId, officeNumber, holders, now }));
    newCases.push({ id: caseId, events });
    const file = events.reduce<CaseFile | undefined>(evolveCase, undefined)!;
    holders.set(file.reference, caseId);
    return file;
  }
}
