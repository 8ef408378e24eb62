import { Injectable } from '@nestjs/common';
import { newId, type Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { KeysAround } from '../import-caseload/keys-around';
import { asRead, type RowResult } from '../model/import-row';
import { inTurns, lookAcross, personKey, type DuplicatePair, type PersonKey } from '../reading';
import { plainNumber } from '../model/office-number';
import { referenceFor } from '../model/reference';
import { casesNamed } from '../storage/cases-named';
import { openRow, pagesOfRows } from '../storage/import-rows';
import type { Database } from '../storage/prisma';
import type { Guardianship } from '../model/guardianship';
import { guardiansOfRows } from './guardians-of-rows.decision';
import type { OpenedSheet } from './opened-sheet';
import { planImport, type ImportPlan, type PlannedRow, type Surroundings } from './plan-import.decision';

/** What a sheet will come to. */
export interface PlannedSheet {
  plan: ImportPlan;
  /** Rows that become people, by record. */
  rows: Map<number, PlannedRow>;
  personIds: string[];
  /** Pairs that somebody on the sheet is in, by the ids of persons. */
  pairs: DuplicatePair[];
  /** Rows that become nobody. */
  without: RowResult[];
  /** Who answers for each child, by person. */
  guardiansOf: ReadonlyMap<string, Guardianship[]>;
}

interface FirstPass {
  rows: PlannedRow[];
  keys: PersonKey[];
  without: RowResult[];
}

/** Whoever was registered since the preview is not registered again. */
const withoutThoseHere = (read: FirstPass, already: ReadonlyMap<string, string>): FirstPass => ({
  rows: read.rows.filter(({ ref }) => !already.has(ref)),
  keys: read.keys.filter(({ ref }) => !already.has(ref)),
  without: [
    ...read.without,
    ...read.rows.flatMap(({ ref, record }) =>
      already.has(ref) ? [{ record, codes: ['ALREADY_REGISTERED'], outcome: 'ignored' as const }] : [],
    ),
  ],
});

/** Looks through a sheet and everything around it: who is on it, who belongs together, who may be here already. Writes nothing. */
@Injectable()
export class SheetPlanning {
  constructor(
    @InjectClock() private readonly clock: Clock,
    private readonly around: KeysAround,
  ) {}

  async plan(tx: Database, sheet: OpenedSheet): Promise<PlannedSheet> {
    const read = await this.firstPass(tx, sheet);
    const { keys: people, familyOf, caseOf, headsOf } = await this.around.ofPeople(tx, sheet.operationId, read.keys);
    const mine = new Set(read.keys.map((key) => key.ref));
    const across = await inTurns(lookAcross([...people, ...read.keys], sheet.exportedOn, mine));
    const { rows, keys, without } = withoutThoseHere(read, across.already);
    const newCaseIds = rows.map(newId);
    const surroundings = await this.surroundings(tx, sheet, rows, newCaseIds);
    const personOf = new Map(rows.map((r) => [r.ref, r.personId]));
    const plan = planImport(rows, people, across, { ...surroundings, familyOfPerson: familyOf, headsOf }, () =>
      newCaseIds.pop()!,
    );
    const onSheet = keys.map((key) => ({
      key,
      personId: personOf.get(key.ref)!,
      caseId: plan.placeOf.get(key.ref)!.file.caseId,
    }));
    const before = people.map((key) => ({ key, personId: key.ref, caseId: caseOf.get(key.ref)! }));
    return {
      plan,
      guardiansOf: guardiansOfRows(onSheet, before, sheet.exportedOn),
      rows: new Map(rows.map((r) => [r.record, r])),
      personIds: rows.map((r) => r.personId),
      pairs: across.duplicates
        .filter(({ a, b }) => !across.already.has(a) && !across.already.has(b))
        .map((p) => ({ ...p, a: personOf.get(p.a) ?? p.a, b: personOf.get(p.b) ?? p.b })),
      without,
    };
  }

  /** Which rows become people, with the little of each that has to be compared. */
  private async firstPass(tx: Database, sheet: OpenedSheet): Promise<FirstPass> {
    const found: FirstPass = { rows: [], keys: [], without: [] };
    const { importId } = sheet;
    for await (const page of pagesOfRows(tx, importId))
      for (const row of page) {
        const { record, verdict, choice } = row;
        if (verdict === 'ignore' || choice === 'leave') {
          found.without.push({ record, codes: row.codes, outcome: verdict === 'ignore' ? 'ignored' : 'left' });
          continue;
        }
        const kept = openRow(importId, sheet.key, row.sealed!);
        const key = personKey(importId, asRead(record, kept));
        found.keys.push(key);
        found.rows.push({
          record,
          ref: key.ref,
          personId: newId(),
          written: kept.values!.case,
          isHead: key.relation === 'HEAD',
        });
      }
    return found;
  }

  /** The cases that the sheet names, and whoever has a reference that one of its new cases could get. */
  private async surroundings(
    tx: Database,
    { operationId, importId }: OpenedSheet,
    rows: readonly PlannedRow[],
    newCaseIds: readonly string[],
  ): Promise<Omit<Surroundings, 'familyOfPerson' | 'headsOf'>> {
    const numbers = rows.flatMap(({ written }) => plainNumber(written) ?? []);
    const references = [
      ...rows.map(({ written }) => referenceFor('', written)),
      ...newCaseIds.map((id) => referenceFor(id)),
    ];
    const files = await casesNamed(tx, operationId, numbers, references);
    return {
      operationId,
      importId,
      now: this.clock.now(),
      casesByNumber: new Map(files.flatMap((file) => (file.officeNumber ? [[file.officeNumber, file] as const] : []))),
      references: new Map(files.map((file) => [file.reference, file.caseId])),
    };
  }
}
