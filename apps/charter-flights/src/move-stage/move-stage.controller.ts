import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { reachStage } from '../follow-the-day/reach-stage.decision';
import { FlightView, flightView } from '../flights/flight.view';
import { movingActions, type MovingAction } from '../model/flight-transitions';
import { Flights } from '../storage/flights';
import { moveStage } from './move-stage';

export class MoveStageRequest {
  /**
   * One of the flight's `actions`; `cancel` needs a reason and is asked for at `/cancellation`. `report-departure`: the aircraft
   * has left, though nothing here leads to it; it is recorded as out of order, without any rule.
   */
  @IsIn([...movingActions, 'report-departure']) action: MovingAction | 'report-departure';
}

@Controller('flights/:flightId/stage')
export class MoveStageController {
  constructor(private readonly flights: Flights) {}

  /** Takes the next step; which ones there are the flight itself says (`actions`). Needs `If-Match`. */
  @Post()
  @HttpCode(200)
  @Access('charter:manage')
  async move(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { action }: MoveStageRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    const stored = await this.flights.changeKnown(action, { id: flightId }, caller, (flight, now) =>
      action === 'report-departure' ? reachStage(flight, { report: action }) : moveStage(flight, { action, now }),
    );
    return flightView(withEtag(reply, stored));
  }
}
