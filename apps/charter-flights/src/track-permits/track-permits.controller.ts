import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { IsInstant, withEtag, type Reply } from '@homeward/http';
import type { Decision } from '@homeward/kernel';
import { FlightView, flightView } from '../flights/flight.view';
import { permitKinds, type Flight, type FlightEvent, type Permit } from '../model/flight';
import { Flights } from '../storage/flights';
import { answerPermit, applyForPermit } from './track-permits';

export class ApplyForPermitRequest {
  /** Chosen by the client. */
  @IsUUID() permitId: string;
  /** ISO 3166-1 alpha-3. */
  @Matches(/^[A-Z]{3}$/) state: string;
  @IsIn(permitKinds) kind: Permit['kind'];
}

export class AnswerPermitRequest {
  @IsIn(['APPROVED', 'REJECTED', 'LAPSED', 'REVOKED']) status: Permit['status'];
  @IsOptional() @IsString() @MaxLength(80) number?: string;
  /** ISO 8601 with `Z` or an offset; UTC in every answer. */
  @IsOptional() @IsInstant() validFrom?: string;
  @IsOptional() @IsInstant() validTo?: string;
}

@Controller('flights/:flightId/permits')
export class TrackPermitsController {
  constructor(private readonly flights: Flights) {}

  /** Records that a permit was applied for. An addition, so it needs no `If-Match`. */
  @Post()
  @Access('charter:manage')
  apply(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: ApplyForPermitRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    return this.change(flightId, caller, reply, true, (f) => applyForPermit(f, body));
  }

  /** Records a state's answer, or that a permit lapsed or was revoked. Needs `If-Match`. */
  @Post(':permitId/answer')
  @HttpCode(200)
  @Access('charter:manage')
  answer(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('permitId', ParseUUIDPipe) permitId: string,
    @Body() body: AnswerPermitRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    return this.change(flightId, caller, reply, false, (f) => answerPermit(f, { ...body, permitId }));
  }

  private async change(
    id: string,
    caller: Caller,
    reply: Reply,
    unconditional: boolean,
    decide: (flight: Flight) => Decision<FlightEvent>,
  ): Promise<FlightView> {
    const stored = await this.flights.changeKnown('record-permit', { id, unconditional }, caller, decide);
    return flightView(withEtag(reply, stored));
  }
}
