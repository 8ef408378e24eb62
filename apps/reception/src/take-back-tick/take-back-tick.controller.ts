import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ArrivalView, arrivalView } from '../arrivals-of-flight/arrival.view';
import { takenBackBecause, type TakenBackBecause } from '../model/arrival';
import { Arrivals } from '../storage/arrivals';
import { takeBackTick } from './take-back-tick';

export class TakeBackRequest {
  /** Needed once the arrival is closed. */
  @IsOptional() @IsIn(takenBackBecause) because?: TakenBackBecause;
}

@Controller('flights/:flightId/arrivals/ticks')
export class TakeBackTickController {
  constructor(private readonly arrivals: Arrivals) {}

  /**
   * Takes a tick back: the person is expected again. The tick and who took it back stay on record. An arrival that is closed
   * is open again by it, and needs a reason.
   */
  @Post(':personId/taking-back')
  @HttpCode(200)
  @Access('arrival:work')
  async takeBack(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { because }: TakeBackRequest,
    @Caller() caller: Caller,
  ): Promise<ArrivalView> {
    const stored = await this.arrivals.add('take-back-tick', flightId, caller, (arrival, now) =>
      takeBackTick({ arrival, personId, because, by: caller.id, at: now.toISOString() }),
    );
    return arrivalView(stored, this.arrivals);
  }
}
