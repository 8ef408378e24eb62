import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, type Page } from '@homeward/http';
import { HistoryEntryView, InjectDatabase, historyOfPerson } from '@homeward/runtime';
import { hiddenPapers } from '../documents-of-person/hidden-papers';
import type { Database } from '../storage/prisma';
import { historiesWithout } from './histories';

@Controller('people/:personId/history')
export class HistoryOfPersonController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /**
   * What was registered, corrected and decided of a person and the records merged into theirs, the latest first. That somebody has a
   * refugee's paper is shown to protection, and to nobody else.
   */
  @Get()
  @Access('person:read')
  @ApiPageOf(HistoryEntryView)
  of(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() page: PageQuery,
    @Caller() caller: Caller,
  ): Promise<Page<HistoryEntryView>> {
    return historyOfPerson(this.db, historiesWithout(hiddenPapers(caller)), personId, caller, page);
  }
}
