import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, type Page } from '@homeward/http';
import { HistoryEntryView, InjectDatabase, historyOfPerson } from '@homeward/runtime';
import { seesFilesOfAdults } from '../answer-concern/who-sees.decision';
import { FilesSeen } from '../file-of-person/files-seen';
import type { Database } from '../storage/prisma';
import { historiesFor } from './histories';

@Controller('people/:personId/history')
export class HistoryOfPersonController {
  constructor(
    private readonly seen: FilesSeen,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** What protection recorded of a person, the latest first; to the panel for children, whom it is shown at all. */
  @Get()
  @Access('protection:read')
  @ApiPageOf(HistoryEntryView)
  async of(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() page: PageQuery,
    @Caller() caller: Caller,
  ): Promise<Page<HistoryEntryView>> {
    await this.seen.demand(personId, caller);
    return historyOfPerson(this.db, historiesFor(seesFilesOfAdults(caller.roles)), personId, caller, page);
  }
}
