import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import type { Decision } from '@homeward/kernel';
import { withZones } from '../model/with-zones';
import { cancelFlight } from '../cancel-flight/cancel-flight';
import { FlightView, flightView } from '../flights/flight.view';
import type { Flight, FlightEvent } from '../model/flight';
import type { FlightStep } from '../model/flight-transitions';
import { LegRequest } from '../plan-flight/plan-flight.controller';
import { Flights } from '../storage/flights';
import { rescheduleFlight } from './reschedule-flight';

export class RescheduleFlightRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => LegRequest)
  legs: LegRequest[];
}

export class CancelFlightRequest {
  @IsString() @MinLength(3) @MaxLength(500) reason: string;
}

@Controller('flights/:flightId')
export class RescheduleFlightController {
  constructor(private readonly flights: Flights) {}

  /** Moves a flight in time or place; people's consent and checks follow. Needs `If-Match`. */
  @Post('reschedule')
  @HttpCode(200)
  @Access('charter:manage')
  reschedule(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { legs }: RescheduleFlightRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    return this.change('reschedule', flightId, caller, reply, (flight) =>
      rescheduleFlight(flight, { legs: withZones(legs) }),
    );
  }

  /** Cancels a flight that has not left. Needs `If-Match`. */
  @Post('cancellation')
  @HttpCode(200)
  @Access('charter:manage')
  cancel(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { reason }: CancelFlightRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    return this.change('cancel', flightId, caller, reply, (_, now) => cancelFlight({ reason, now }));
  }

  private async change(
    step: FlightStep,
    id: string,
    caller: Caller,
    reply: Reply,
    decide: (f: Flight, now: Date) => Decision<FlightEvent>,
  ): Promise<FlightView> {
    const stored = await this.flights.changeKnown(step, { id }, caller, decide);
    return flightView(withEtag(reply, stored));
  }
}
