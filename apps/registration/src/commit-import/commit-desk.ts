import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound, newId, type Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { KeysAround } from '../import-caseload/keys-around';
import { asRead, type RowOutcome } from '../model/import-row';
import { lookAcross, personKey, type PersonKey } from '../reading';
import { Fingerprints } from '../storage/fingerprints';
import { openRow, pagesOfRows, writeResults, type RowResult, type StoredRow } from '../storage/import-rows';
import { Operations } from '../storage/operations';
import { PersonKeys } from '../storage/person-keys';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { Persons } from '../storage/persons';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { ImportWriter } from './import-writer';
import { PapersOfRows } from './papers-of-rows';
import { outcomeOf } from './person-of-row';
import { planImport, type PlannedRow, type Surroundings } from './plan-import';

interface Sheet {
  importId: string;
  operationId: string;
  exportedOn: string;
  key: Buffer;
}

interface Taken {
  rows: PlannedRow[];
  keys: PersonKey[];
  results: RowResult[];
}

/** Turns a sheet into people: all of it in one transaction, or nothing. */
@Injectable()
export class CommitDesk {
  private readonly keys: PersonKeys;

  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
    private readonly around: KeysAround,
    private readonly fingerprints: Fingerprints,
    private readonly operations: Operations,
    private readonly transaction: PersonTransaction,
    private readonly writer: ImportWriter,
    private readonly search: DuplicateSearch,
    private readonly persons: Persons,
  ) {
    this.keys = PersonKeys.of(db);
  }

  /** A sheet that is committed already stays as it is. */
  async commit(importId: string, caller: Caller): Promise<void> {
    const found = await this.db.caseloadImport.findUnique({ where: { id: importId } });
    if (!found || found.status === 'READING') throw new NotFound('Import');
    const { admits } = await this.operations.get(found.operationId);
    await this.db.$transaction(
      async (client) => {
        const tx = client as Database;
        const sheet = await this.lock(tx, importId);
        if (sheet) await this.take(tx, sheet, admits, caller);
      },
      { maxWait: 30_000, timeout: 300_000 },
    );
  }

  /** One sheet of an operation after the other: each has to see the people of the one before. */
  private async lock(tx: Database, importId: string): Promise<Sheet | undefined> {
    const rows = await tx.$queryRawUnsafe<
      { operation_id: string; status: string; wrapped_key: string; exported_on: string }[]
    >(
      `SELECT operation_id, status, wrapped_key, exported_on::text,
              pg_advisory_xact_lock(hashtextextended(operation_id::text, 2))::text
       FROM caseload_import WHERE id = $1::uuid`,
      importId,
    );
    await tx.$queryRawUnsafe('SELECT 1 FROM caseload_import WHERE id = $1::uuid FOR UPDATE', importId);
    const now = await tx.caseloadImport.findUnique({ where: { id: importId }, select: { status: true } });
    if (!now) throw new NotFound('Import'); // its days were over at this very moment
    if (now.status === 'COMMITTED') return undefined;
    const { operation_id: operationId, wrapped_key, exported_on: exportedOn } = rows[0]!;
    return { importId, operationId, exportedOn, key: this.keys.unwrap(importId, wrapped_key) };
  }

  private async take(tx: Database, sheet: Sheet, admits: string[] | undefined, caller: Caller): Promise<void> {
    const { importId, operationId, exportedOn } = sheet;
    const { keys: people, familyOf } = await this.around.ofPeople(tx, operationId);
    const taken = await this.firstPass(tx, sheet);
    const across = lookAcross([...people, ...taken.keys], exportedOn);
    const surroundings = await this.surroundings(tx, sheet, familyOf);
    const plan = planImport(taken.rows, people, across, surroundings, newId);
    const papers = new PapersOfRows(newId, (n) => this.fingerprints.ofDocument(n));
    const personIds = taken.rows.map((r) => r.personId);
    for (let i = 0; i < personIds.length; i += 1_000) await this.keys.create(tx, personIds.slice(i, i + 1_000));
    const rowOf = new Map(taken.rows.map((r) => [r.record, r]));
    const personOf = new Map(taken.rows.map((r) => [r.ref, r.personId]));
    const mine = across.duplicates.filter(({ a, b }) => personOf.has(a) || personOf.has(b));
    const pairs = mine.map((p) => ({ ...p, a: personOf.get(p.a) ?? p.a, b: personOf.get(p.b) ?? p.b }));
    const write = { tx, caller, operationId, exportedOn, admits, plan, papers, now: this.clock.now() };
    await this.transaction.withAlso(tx, personIds, async () => {
      await this.writer.openPairs(write, pairs);
      for await (const page of pagesOfRows(tx, importId)) this.gatherPapers(sheet, page, rowOf, plan.caseOf, papers);
      await this.writer.openCases(write);
      for await (const page of pagesOfRows(tx, importId))
        taken.results.push(
          ...(await this.writer.register(
            write,
            page.flatMap((r) => opened(sheet, r, rowOf)),
          )),
        );
      await this.writer.recordPapers(write);
      await this.writer.draw(write, personIds, pairs);
    });
    for (let i = 0; i < taken.results.length; i += 2_000)
      await writeResults(tx, importId, taken.results.slice(i, i + 2_000));
    await this.compareWithDesks(tx, caller, operationId, new Set([...people.map((p) => p.ref), ...personIds]));
    await this.close(tx, importId, taken.results, {
      cases: plan.newCases.length,
      documents: papers.all().length,
      duplicates: pairs.length,
    });
  }

  /** Whoever was registered at a desk while the sheet came in has not been compared with it. */
  private async compareWithDesks(tx: Database, caller: Caller, operationId: string, seen: Set<string>): Promise<void> {
    await this.search.holdDesks(tx, operationId);
    const ids = await tx.person.findMany({ where: { operationId, mergedInto: null }, select: { id: true } });
    const missed = ids.map((r) => r.id).filter((id) => !seen.has(id));
    await this.transaction.withAlso(tx, missed, async () => {
      for (const id of missed) await this.search.suspect(tx, caller, (await this.persons.lookIn(tx, id)).state);
    });
  }

  /** Which rows become people, with the little of each that has to be compared. */
  private async firstPass(tx: Database, { importId, key }: Sheet): Promise<Taken> {
    const taken: Taken = { rows: [], keys: [], results: [] };
    for await (const page of pagesOfRows(tx, importId))
      for (const { record, verdict, choice, sealed } of page) {
        if (verdict === 'ignore' || choice === 'leave') {
          taken.results.push({ record, outcome: verdict === 'ignore' ? 'ignored' : 'left' });
          continue;
        }
        const kept = openRow(importId, key, sealed!);
        const found = personKey(importId, asRead(record, kept));
        taken.keys.push(found);
        taken.rows.push({ record, ref: found.ref, personId: newId(), written: kept.values!.case });
      }
    return taken;
  }

  private gatherPapers(
    sheet: Sheet,
    page: StoredRow[],
    rowOf: Map<number, PlannedRow>,
    caseOf: Map<string, { familyId: string }>,
    papers: PapersOfRows,
  ): void {
    for (const { planned, kept, codes } of page.flatMap((r) => opened(sheet, r, rowOf))) {
      const { personId, ref } = planned;
      papers.add({ personId, familyId: caseOf.get(ref)!.familyId, values: kept.values!, codes });
    }
  }

  private async surroundings(
    tx: Database,
    { operationId, importId }: Sheet,
    familyOfPerson: Map<string, string>,
  ): Promise<Surroundings> {
    const files = await tx.caseFile.findMany({ where: { operationId } });
    const known = files.map((f) => ({ caseId: f.id, familyId: f.familyId, reference: f.reference }));
    const numbered = files.flatMap((f, i) => (f.officeNumber ? [[f.officeNumber, known[i]!] as const] : []));
    return {
      operationId,
      importId,
      familyOfPerson,
      openedAt: this.clock.now().toISOString(),
      casesByNumber: new Map(numbered),
      references: new Set(files.map((f) => f.reference)),
    };
  }

  private async close(tx: Database, id: string, results: RowResult[], more: object): Promise<void> {
    const count = (outcome: RowOutcome): number => results.filter((r) => r.outcome === outcome).length;
    const result = {
      registered: count('registered'),
      toBeMended: count('to-be-mended'),
      outOfScope: count('out-of-scope'),
      left: count('left'),
      ignored: count('ignored'),
      ...more,
    };
    const { counts } = await tx.caseloadImport.findUniqueOrThrow({ where: { id }, select: { counts: true } });
    const committedAt = this.clock.now();
    const data = { status: 'COMMITTED', committedAt, counts: { ...(counts as object), result } };
    await tx.caseloadImport.update({ where: { id }, data: { ...data, wrappedKey: null, sheet: null } });
  }
}

const opened = ({ importId, key }: Sheet, { record, codes, sealed }: StoredRow, rowOf: Map<number, PlannedRow>) => {
  const planned = rowOf.get(record);
  return planned ? [{ planned, codes, kept: openRow(importId, key, sealed!), outcome: outcomeOf(codes) }] : [];
};
