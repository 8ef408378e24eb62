import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ConfirmRequest, confirmedBy } from '../preview-step/confirm-step.view';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import { RecordDeparture } from './record-departure';

@Controller('flights/:flightId/departure')
export class DepartController {
  constructor(
    private readonly departure: RecordDeparture,
    private readonly lists: PassengerLists,
  ) {}

  /**
   * Records that the flight has left; reception now expects exactly these people. Consent and medical clearance are asked
   * once more whether everybody aboard still says yes, is fit and is believed: otherwise it is refused, and the aircraft doors open.
   * Charter-flights is asked whether the flight still goes; while it does not answer, two people vouch for the flight
   * (`flight-vouchings`). Whoever records it has seen who flies (GET at the same address).
   */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async depart(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: ConfirmRequest,
    @Caller() caller: Caller,
  ): Promise<ListSummary> {
    return summaryOf(await this.departure.of(flightId, caller, confirmedBy(caller.id, body)), this.lists);
  }
}
