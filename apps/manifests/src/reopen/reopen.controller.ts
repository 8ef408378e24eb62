import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiOneOf, oneOf, withEtag, type Reply } from '@homeward/http';
import { reopenedBecause, type ReopenedBecause } from '../commands/reopen';
import { stages, type Stage } from '../model/passenger-list';
import { reasonOfCheck } from '../model/version-reason';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { openDoors, reopenStage } from './reopen';

export class ReopenRequest {
  @IsIn(reopenedBecause) why: ReopenedBecause;
}

@Controller('flights/:flightId')
export class ReopenController {
  constructor(private readonly lists: PassengerLists) {}

  /**
   * Opens the check again that closed last, where it was closed by mistake. Whom it took off come back as they were, unless
   * they said no or were found unfit since; whom it promoted wait again, unless they are aboard. It stays on record.
   */
  @Post('stages/:stage/reopening')
  @ApiOneOf('stage', stages)
  @HttpCode(200)
  @Access('boarding:work')
  async stage(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('stage', oneOf(stages)) stage: Stage,
    @Body() { why }: ReopenRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const stored = await this.lists.decide('reopen-stage', target, caller, (day) => reopenStage(day, stage, why), {
      versionBecause: reasonOfCheck.REOPENED(stage),
    });
    return summaryOf(withEtag(reply, stored), this.lists);
  }

  /** Opens the aircraft doors again that were closed by mistake, until the departure is recorded. It stays on record. */
  @Post('doors-opening')
  @HttpCode(200)
  @Access('doors:close')
  async doors(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { why }: ReopenRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const stored = await this.lists.decide('open-doors', target, caller, (day) => openDoors(day, why));
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
