import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ImportView } from '../imports/import.view';
import { ImportViews } from '../imports/import-views';
import { ImportCommit } from './import-commit';

@Controller('imports/:importId/commit')
export class CommitImportController {
  constructor(
    private readonly imports: ImportCommit,
    private readonly views: ImportViews,
  ) {}

  /** Registers everyone on the sheet in one transaction. Sent again, it answers with what became of it the first time. */
  @Post()
  @HttpCode(200)
  @Access('caseload:import')
  async commit(@Param('importId', ParseUUIDPipe) importId: string, @Caller() caller: Caller): Promise<ImportView> {
    await this.imports.commit(importId, caller);
    return this.views.get(importId);
  }
}
