import { Readable } from 'node:stream';
import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { Access } from '@homeward/access';
import { AnswersWith } from '@homeward/http';
import { keepingScope } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import { escapeCell } from '../reading';
import { pagesOfRows } from '../storage/import-rows';
import type { Database } from '../storage/prisma';
import { ImportViews } from './import-views';

@Controller('imports/:importId/report.csv')
export class ImportReportController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    private readonly views: ImportViews,
  ) {}

  /** What became of every row. No cell of it can be executed by a spreadsheet, and none is personal. */
  @Get()
  @Access('caseload:import')
  @AnswersWith('text/csv')
  async report(@Param('importId', ParseUUIDPipe) importId: string): Promise<StreamableFile> {
    await this.views.get(importId);
    return new StreamableFile(Readable.from(keepingScope(this.lines(importId))), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="import-report.csv"',
    });
  }

  private async *lines(importId: string): AsyncIterable<string> {
    yield 'row,verdict,choice,outcome,codes,caseReference,personId\r\n';
    for await (const page of pagesOfRows(this.db, importId))
      yield (
        page
          .map(({ record, verdict, choice, outcome, codes, caseReference, personId }) =>
            [String(record), verdict, choice, outcome, codes.join(' '), caseReference, personId]
              .map((cell) => escapeCell(cell ?? ''))
              .join(','),
          )
          .join('\r\n') + '\r\n'
      );
  }
}
