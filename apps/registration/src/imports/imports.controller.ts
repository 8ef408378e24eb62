import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import { rowsAfter } from '../storage/import-rows';
import type { Database } from '../storage/prisma';
import { ImportRowView, ImportView, type CandidateView } from './import.view';
import { importRowView } from './import-row.view';
import { ImportViews } from './import-views';

@Controller()
export class ImportsController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly views: ImportViews,
  ) {}

  /** Sheets of an operation, the latest first. */
  @Get('operations/:operationId/imports')
  @Access('caseload:import')
  list(@Param('operationId', ParseUUIDPipe) operationId: string): Promise<ImportView[]> {
    return this.views.of(operationId);
  }

  @Get('imports/:importId')
  @Access('caseload:import')
  one(@Param('importId', ParseUUIDPipe) importId: string): Promise<ImportView> {
    return this.views.get(importId);
  }

  /** The rows in their order, with verdict, values and who else they may be. */
  @Get('imports/:importId/rows')
  @Access('caseload:import')
  @ApiPageOf(ImportRowView)
  async rows(
    @Param('importId', ParseUUIDPipe) importId: string,
    @Query() { after, limit }: PageQuery,
  ): Promise<Page<ImportRowView>> {
    const { key } = await this.views.opened(importId);
    const [last] = readCursor(after, 'number') ?? [-1];
    const rows = await rowsAfter(this.db, importId, last, limit + 1);
    const page = pageOf(rows, limit, (r) => [r.record]);
    const candidates = await this.candidates(
      importId,
      page.items.map((r) => r.record),
    );
    const items = page.items.map((r) => importRowView(importId, r, candidates.get(r.record) ?? [], key));
    return { items, next: page.next };
  }

  private async candidates(importId: string, records: number[]): Promise<Map<number, CandidateView[]>> {
    const found = await this.db.importCandidate.findMany({ where: { importId, record: { in: records } } });
    const byRecord = new Map<number, CandidateView[]>();
    for (const { record, otherImport, otherRecord, otherPerson, level, reasons } of found) {
      const elsewhere = otherImport && otherImport !== importId ? { importId: otherImport } : {};
      const other = otherPerson ? { personId: otherPerson } : { record: otherRecord!, ...elsewhere };
      byRecord.set(record, [...(byRecord.get(record) ?? []), { ...other, level, reasons }]);
    }
    return byRecord;
  }
}
