import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { earlyBecause, type EarlyBecause } from '@homeward/contracts';
import { withEtag, type Reply } from '@homeward/http';
import { FlightView, flightView } from '../flights/flight.view';
import { movingSteps, type MovingStep } from '../model/flight-transitions';
import { Flights } from '../storage/flights';
import { moveStage } from './move-stage';

export class MoveStageRequest {
  /**
   * One of the flight's `actions`; `cancel` needs a reason and is asked for at `/cancellation`. `report-departure`: the aircraft
   * has left, though nothing here leads to it; it is recorded as out of order, without a rule on GO or permits.
   */
  @IsIn(movingSteps) action: MovingStep;
  /** Why it is recorded long before its time; the flight says from when on none is needed (`earliest`). */
  @IsOptional() @IsIn(earlyBecause) early?: EarlyBecause;
}

@Controller('flights/:flightId/stage')
export class MoveStageController {
  constructor(private readonly flights: Flights) {}

  /** Takes the next step; which ones there are the flight itself says (`actions`). Needs `If-Match`. 409 where boarding, doors or a movement is recorded long before its time without a reason. */
  @Post()
  @HttpCode(200)
  @Access('charter:manage')
  async move(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { action, early }: MoveStageRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    const stored = await this.flights.changeKnown(action, { id: flightId }, caller, (flight, now) =>
      moveStage(flight, { action, now, by: caller.id, early }),
    );
    return flightView(withEtag(reply, stored));
  }
}
