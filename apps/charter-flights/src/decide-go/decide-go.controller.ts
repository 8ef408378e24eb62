import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { FlightView, flightView } from '../flights/flight.view';
import { Flights } from '../storage/flights';
import { decideGo } from './decide-go';

export class DecideGoRequest {
  @IsIn(['GO', 'NO_GO']) decision: 'GO' | 'NO_GO';
}

@Controller('flights/:flightId/go-decision')
export class DecideGoController {
  constructor(private readonly flights: Flights) {}

  /** GO needs every permit valid at the departure time; NO-GO is always possible. Needs `If-Match`. */
  @Post()
  @HttpCode(200)
  @Access('flight:decide-go')
  async decide(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { decision }: DecideGoRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    const stored = await this.flights.changeKnown('decide-go', { id: flightId }, caller, (flight, now) =>
      decideGo(flight, { decision, by: caller.id, now }),
    );
    return flightView(withEtag(reply, stored));
  }
}
