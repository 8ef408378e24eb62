import { Injectable } from '@nestjs/common';
import { withoutCommand, type Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import { lockUntilEnd } from '@homeward/messaging';
import { InjectDatabase } from '@homeward/runtime';
import type { ResultOfImport } from '../model/caseload-import';
import { writeResults } from '../storage/import-rows';
import { CaseloadImports } from '../storage/caseload-imports';
import { PersonKeys } from '../storage/person-keys';
import type { Database } from '../storage/prisma';
import { commitImport, recordResult } from './commit-import';
import type { OpenedSheet } from './opened-sheet';
import { RegisteredMeanwhile } from './registered-meanwhile';
import { resultOfImport } from './result-of-import.decision';
import { SheetPlanning } from './sheet-planning';
import { SheetWriting } from './sheet-writing';

/** Turns a sheet into people: all of it in one transaction, or nothing. */
@Injectable()
export class ImportCommit {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly imports: CaseloadImports,
    private readonly keys: PersonKeys,
    private readonly planning: SheetPlanning,
    private readonly writing: SheetWriting,
    private readonly meanwhile: RegisteredMeanwhile,
  ) {}

  /** A sheet that is committed already stays as it is. */
  async commit(importId: string, caller: Caller): Promise<void> {
    const found = await this.db.caseloadImport.findFirst({ where: { id: importId }, select: { operationId: true } });
    if (!found) throw new NotFound('Import');
    await this.db.$transaction(
      async (client) => {
        const tx = client as Database;
        // One sheet of an operation after the other: each has to see the people of the one before.
        await lockUntilEnd(tx, 'sheetsOfOperation', found.operationId);
        const since = await this.meanwhile.now(found.operationId);
        const sheet = await this.open(tx, importId, caller);
        if (sheet) await this.close(tx, importId, caller, await this.take(tx, sheet, since, caller));
      },
      { maxWait: 30_000, timeout: 300_000 },
    );
  }

  /** @returns undefined for the same command, sent again */
  private async open(tx: Database, importId: string, caller: Caller): Promise<OpenedSheet | undefined> {
    const { state, events } = await this.imports.takeStep(tx, 'commit', importId, caller, commitImport);
    if (events.length === 0) return undefined;
    const { operationId, exportedOn } = state;
    const key = this.keys.unwrap(importId, await this.imports.wrappedKeyOf(tx, importId));
    return { importId, operationId, exportedOn, key };
  }

  private async close(tx: Database, importId: string, caller: Caller, result: ResultOfImport): Promise<void> {
    const follow = withoutCommand(caller);
    await this.imports.takeStep(tx, 'record-result', importId, follow, () => recordResult(result));
    await this.imports.forget(tx, importId);
  }

  private async take(tx: Database, sheet: OpenedSheet, since: bigint, caller: Caller): Promise<ResultOfImport> {
    const { importId, operationId } = sheet;
    const planned = await this.planning.plan(tx, sheet);
    const { results, documents } = await this.writing.write(tx, caller, sheet, planned);
    for (let i = 0; i < results.length; i += 2_000) await writeResults(tx, importId, results.slice(i, i + 2_000));
    await this.meanwhile.compare(tx, caller, operationId, since, new Set(planned.personIds));
    return resultOfImport(results, {
      cases: planned.plan.newCases.length,
      documents,
      duplicates: planned.pairs.length,
    });
  }
}
