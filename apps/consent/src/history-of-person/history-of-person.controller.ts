import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, type Page } from '@homeward/http';
import { HistoryEntryView, InjectDatabase, historyOfPerson } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { histories } from './histories';

@Controller('people/:personId/history')
export class HistoryOfPersonController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** What was said in talks, agreed to and refused of a person, the latest first; of records that were merged into theirs as well. */
  @Get()
  @Access('consent:read')
  @ApiPageOf(HistoryEntryView)
  of(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() page: PageQuery,
    @Caller() caller: Caller,
  ): Promise<Page<HistoryEntryView>> {
    return historyOfPerson(this.db, histories, personId, caller, page);
  }
}
