import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { staysClosedBecause, type StaysClosedBecause } from '../model/passenger-list';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { explainClosedDoors } from './explain-closed-doors';

export class ReasonToStayClosedRequest {
  @IsIn(staysClosedBecause) why: StaysClosedBecause;
}

@Controller('flights/:flightId/noes/:personId/reasons')
export class ExplainClosedDoorsController {
  constructor(private readonly lists: PassengerLists) {}

  /**
   * One of two people records why the aircraft doors cannot open again for somebody who said no after they had closed. The
   * other one has to be signed in as somebody else, with none of the roles of the first. Both recorded, the doors count as
   * never opened, the person is aboard, and reception and protection hear of the no when the aircraft leaves.
   */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async keepClosed(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { why }: ReasonToStayClosedRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const stored = await this.lists.decide('explain-closed-doors', target, caller, ({ list, now }) =>
      explainClosedDoors(list, {
        personId,
        why,
        signed: { by: caller.id, roles: caller.roles, at: now.toISOString() },
      }),
    );
    return summaryOf(withEtag(reply, stored), this.lists);
  }
}
