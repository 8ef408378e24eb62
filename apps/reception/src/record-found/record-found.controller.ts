import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ArrivalView, arrivalView } from '../arrivals-of-flight/arrival.view';
import { Arrivals } from '../storage/arrivals';
import { recordFound } from './record-found';

@Controller('flights/:flightId/arrivals/people/:personId/finding')
export class RecordFoundController {
  constructor(private readonly arrivals: Arrivals) {}

  /** Somebody turns up whom nobody had seen when the arrival was closed: it stays closed, and they count as arrived. */
  @Post()
  @HttpCode(200)
  @Access('arrival:work')
  async found(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Caller() caller: Caller,
  ): Promise<ArrivalView> {
    const stored = await this.arrivals.add('record-found', flightId, caller, (arrival, now) =>
      recordFound({ arrival, personId, by: caller.id, at: now.toISOString() }),
    );
    return arrivalView(stored, this.arrivals);
  }
}
