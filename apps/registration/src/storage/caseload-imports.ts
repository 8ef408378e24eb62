import { Injectable } from '@nestjs/common';
import type { Caller } from '@homeward/access';
import { NotFound, type Clock, type Decision } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { Aggregates, type Changed } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import {
  evolveImport,
  importLifecycle,
  type CaseloadImport,
  type ImportEvent,
  type ImportStep,
} from '../model/caseload-import';
import type { Database } from './prisma';

/** The sheets. Nothing is published of them: others know the people who come of them. */
@Injectable()
export class CaseloadImports extends Aggregates<CaseloadImport, ImportEvent, ImportStep> {
  constructor(
    @InjectDatabase() private readonly sheets: Database,
    @InjectClock() clock: Clock,
  ) {
    const columns = (s: CaseloadImport) => ({
      operation_id: s.operationId,
      content_hash: s.contentHash,
      status: s.status,
      exported_on: s.exportedOn,
      counts: { ...s.counts, result: s.result },
      made_by: s.madeBy,
      made_at: s.madeAt,
      committed_at: s.committedAt ?? null,
    });
    const kind = { table: 'caseload_import', lifecycle: importLifecycle, evolve: evolveImport, columns };
    super(sheets, clock, {
      ...kind,
      publish: () => [],
      forgotten: true,
      overABreak: { forget: 'kept' }, // what a sheet says of people goes in time, whatever was done to its record
    });
  }

  /** A place for the rows of a sheet while it streams in. Nothing happened to it yet, so its history begins with the preview. */
  async begin(state: CaseloadImport, wrappedKey: string, sheet: string): Promise<void> {
    const { importId, operationId, status, contentHash, exportedOn, madeBy, madeAt } = state;
    await this.sheets.caseloadImport.create({
      data: {
        id: importId,
        version: 0,
        state: { ...state } as object,
        operationId,
        status,
        contentHash,
        counts: {},
        madeBy,
        madeAt,
        exportedOn: new Date(exportedOn),
        wrappedKey,
        sheet,
        head: this.firstHead(importId, state),
      },
    });
  }

  /** A sheet of which nothing is kept: it could not be read through, or came in before. Nothing had happened to it. */
  async drop(importId: string): Promise<void> {
    await this.sheets.caseloadImport.delete({ where: { id: importId, status: 'READING' } });
  }

  /** Sheets whose reading ended without a word, such as with the process. */
  async dropUnfinished(operationId: string, before: Date): Promise<void> {
    await this.sheets.caseloadImport.deleteMany({ where: { operationId, status: 'READING', madeAt: { lt: before } } });
  }

  /** Takes a step with a sheet that can be seen, and holds it until the transaction ends. @throws NotFound, RulesBroken */
  takeStep(
    tx: Tx,
    step: ImportStep,
    importId: string,
    caller: Caller,
    decide: (sheet: CaseloadImport, now: Date) => Decision<ImportEvent>,
  ): Promise<Changed<CaseloadImport, ImportEvent>> {
    return this.changeIn(tx, step, { id: importId, unconditional: true }, caller, (sheet, now) => {
      if (!sheet || sheet.status === 'READING') throw new NotFound('Import');
      return decide(sheet, now);
    });
  }

  /** The key of its rows, wrapped; gone once they are people. */
  async wrappedKeyOf(tx: Database, importId: string): Promise<string> {
    const { wrappedKey } = await tx.caseloadImport.findFirstOrThrow({ where: { id: importId } });
    return wrappedKey!;
  }

  /** A sheet has become people: its own words about columns go, with the key that opened its rows. */
  async forget(tx: Database, importId: string): Promise<void> {
    await tx.caseloadImport.update({ where: { id: importId }, data: { wrappedKey: null, sheet: null } });
  }
}
