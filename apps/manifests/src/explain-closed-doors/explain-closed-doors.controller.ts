import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import type { Reply } from '@homeward/http';
import { staysClosedBecause, type StaysClosedBecause } from '../model/passenger-list';
import { ListSummary } from '../passenger-list/list-summary.view';
import { signing } from '../passenger-list/signing';
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
   * other one has to be signed in as somebody else, with none of the roles of the first. Both recorded, the aircraft doors count as
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
    return signing(this.lists, 'explain-closed-doors', flightId, caller, reply, (signed, list) =>
      explainClosedDoors(list, { personId, why, signed }),
    );
  }
}
