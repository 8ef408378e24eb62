import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ImportView } from '../imports/import.view';
import { ImportViews } from '../imports/import-views';
import { CommitDesk } from './commit-desk';

@Controller('imports/:importId/commit')
export class CommitImportController {
  constructor(
    private readonly desk: CommitDesk,
    private readonly views: ImportViews,
  ) {}

  /** Registers everyone on the sheet in one transaction. Sent again, it answers with what became of it the first time. */
  @Post()
  @HttpCode(200)
  @Access('caseload:import')
  async commit(@Param('importId', ParseUUIDPipe) importId: string, @Caller() caller: Caller): Promise<ImportView> {
    await this.desk.commit(importId, caller);
    return this.views.get(importId);
  }
}
