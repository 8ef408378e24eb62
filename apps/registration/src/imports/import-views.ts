import { Injectable } from '@nestjs/common';
import { NotFound, actionsOf, whenever } from '@homeward/kernel';
import { unseal } from '@homeward/privacy';
import { InjectDatabase } from '@homeward/runtime';
import { columnsNotRead } from '../import-caseload/import-caseload';
import { importLifecycle, type CaseloadImport } from '../model/caseload-import';
import type { RecognisedSheet } from '../reading';
import { PersonKeys } from '../storage/person-keys';
import type { Database } from '../storage/prisma';
import type { ImportView } from './import.view';

type Row = NonNullable<Awaited<ReturnType<Database['caseloadImport']['findFirst']>>>;

@Injectable()
export class ImportViews {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly keys: PersonKeys,
  ) {}

  async get(importId: string): Promise<ImportView> {
    return this.view(await this.row(importId));
  }

  async of(operationId: string): Promise<ImportView[]> {
    const where = { operationId, NOT: { status: 'READING' } };
    const rows = await this.db.caseloadImport.findMany({ where, orderBy: { id: 'desc' }, take: 100 });
    return rows.map((r) => this.view(r));
  }

  /** The import with the key of its rows, which is there until it is committed. */
  async opened(importId: string): Promise<{ row: Row; key?: Buffer }> {
    const row = await this.row(importId);
    return { row, key: row.wrappedKey ? this.keys.unwrap(importId, row.wrappedKey) : undefined };
  }

  private async row(importId: string): Promise<Row> {
    const row = await this.db.caseloadImport.findFirst({ where: { id: importId } });
    if (!row?.state || row.status === 'READING') throw new NotFound('Import');
    return row;
  }

  private view(row: Row): ImportView {
    const state = row.state as unknown as CaseloadImport;
    const key = row.wrappedKey && this.keys.unwrap(row.id, row.wrappedKey);
    const sheet = key && row.sheet ? unseal<RecognisedSheet>(key, row.id, 'identity', row.sheet) : undefined;
    return {
      importId: row.id,
      operationId: state.operationId,
      status: state.status as ImportView['status'],
      actions: actionsOf(importLifecycle, state, whenever),
      exportedOn: state.exportedOn,
      madeAt: state.madeAt,
      committedAt: state.committedAt,
      counts: state.counts as ImportView['counts'],
      sheet: sheet && { ...sheet, notRead: columnsNotRead(sheet.columns) },
      result: state.result,
    };
  }
}
