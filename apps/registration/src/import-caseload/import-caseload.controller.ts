import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { Controller, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { IsDay, UnreadableRequest, whileAwaited } from '@homeward/http';
import { ImportView } from '../imports/import.view';
import { ImportViews } from '../imports/import-views';
import { SheetPreview } from './sheet-preview';

export class ImportQuery {
  /** The day the sheet was exported, ISO date: ages and expiries are judged by it. Today when left out. */
  @IsOptional() @IsDay() exportedOn?: string;
}

@Controller('operations/:operationId/imports')
export class ImportCaseloadController {
  constructor(
    private readonly preview: SheetPreview,
    private readonly views: ImportViews,
  ) {}

  /**
   * Reads a sheet (CSV, any usual encoding and separator) as the body itself and keeps it as a preview: nobody is
   * registered yet. The same file sent twice leads to the first preview, or to what became of it. A sheet has at most
   * 50,000 rows; whoever ends the connection before the answer ends the reading, and nothing is kept of it.
   */
  @Post()
  @Access('caseload:import')
  @ApiConsumes('text/csv', 'application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async read(
    @Param('operationId', ParseUUIDPipe) operationId: string,
    @Query() { exportedOn }: ImportQuery,
    @Req() request: { body?: Readable },
    @Res({ passthrough: true }) reply: { raw: ServerResponse },
    @Caller() caller: Caller,
  ): Promise<ImportView> {
    const { body } = request;
    if (!body || typeof body.pipe !== 'function') throw new UnreadableRequest(['content-type: text/csv']);
    const importId = await this.preview.read({ operationId, exportedOn, caller }, body, whileAwaited(reply.raw));
    return this.views.get(importId);
  }
}
