import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ApiOneOf, oneOf, withEtag, type Reply } from '@homeward/http';
import type { Day } from '../model/day';
import { stages, type Stage } from '../model/passenger-list';
import { reasonOfCheck } from '../model/version-reason';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { closeStage } from './close-stage';
import { ConfirmRequest, confirmedBy } from '../preview-step/confirm-step.view';

@Controller('flights/:flightId/stages/:stage/closing')
export class CloseStageController {
  constructor(private readonly lists: PassengerLists) {}

  /**
   * Closes a check of the day: CALL, CHECKIN, PEC, EXIT, STANDBY_CALL, GATE, in that order. Whoever closes one has
   * seen what follows (GET at the same address) and sends its `expects`, and names whoever leaves in `confirm`. 409, and nothing
   * is done, when that would be something else by now. Each check closes once.
   */
  @Post()
  @ApiOneOf('stage', stages)
  @HttpCode(200)
  @Access('boarding:work')
  async close(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('stage', oneOf(stages)) stage: Stage,
    @Body() body: ConfirmRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const decide = (day: Day) => closeStage(day, stage, confirmedBy(caller.id, body));
    const stored = await this.lists.decide('close-stage', target, caller, decide, {
      versionBecause: reasonOfCheck.CLOSED(stage),
    });
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
