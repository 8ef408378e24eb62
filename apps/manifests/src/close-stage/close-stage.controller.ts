import { Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ApiOneOf, oneOf, withEtag, type Reply } from '@homeward/http';
import { stages, type Stage } from '../model/passenger-list';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { closeStage } from './close-stage';

@Controller('flights/:flightId/stages/:stage/closing')
export class CloseStageController {
  constructor(private readonly lists: PassengerLists) {}

  /**
   * Closes a check of the day: CALL, CHECKIN, PEC, EXIT, STANDBY_CALL, GATE, in that order. Decides on what is true at this
   * moment and not on what a screen showed, so it needs no `If-Match`; each check closes once.
   */
  @Post()
  @ApiOneOf('stage', stages)
  @HttpCode(200)
  @Access('boarding:work')
  async close(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('stage', oneOf(stages)) stage: Stage,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const stored = await this.lists.decide('close-stage', target, caller, (day) => closeStage(day, stage), {
      versionBecause: `${stage} closed`,
    });
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
