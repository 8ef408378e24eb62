import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ArrivalView, arrivalView } from '../arrivals-of-flight/arrival.view';
import { Arrivals } from '../storage/arrivals';
import { closeArrival } from './close-arrival';

@Controller('flights/:flightId/arrivals/closing')
export class CloseArrivalController {
  constructor(private readonly arrivals: Arrivals) {}

  /** Closes the arrival on what is recorded at this moment, and only when everyone who left is accounted for. */
  @Post()
  @HttpCode(200)
  @Access('arrival:work')
  async close(@Param('flightId', ParseUUIDPipe) flightId: string, @Caller() caller: Caller): Promise<ArrivalView> {
    return arrivalView(await this.arrivals.add('close', flightId, caller, closeArrival), this.arrivals);
  }
}
