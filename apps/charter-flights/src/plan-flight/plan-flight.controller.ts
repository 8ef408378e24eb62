import { Body, Controller, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsDefined,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { IsInstant, withEtag, type Reply } from '@homeward/http';
import { withZones } from '../model/with-zones';
import { FlightView, flightView } from '../flights/flight.view';
import { Flights } from '../storage/flights';
import { planFlight } from './plan-flight';

const iata = /^[A-Z]{3}$/;

export class LegRequest {
  /** IATA codes. */
  @Matches(iata) from: string;
  @Matches(iata) to: string;
  /** IANA time zone of the airport, such as `Africa/Addis_Ababa`. Left out, it is looked up; given, it corrects that. */
  @IsOptional() @IsTimeZone() fromZone?: string;
  @IsOptional() @IsTimeZone() toZone?: string;
  /** ISO 8601 with `Z` or an offset; UTC in every answer. */
  @IsInstant() std: string;
  @IsInstant() sta: string;
  /** People and bags, kg, as the operator allows on this leg. */
  @IsInt() @Min(0) payloadKg: number;
}

export class AircraftRequest {
  @IsString() @MaxLength(4) iata: string;
  @IsOptional() @IsString() @MaxLength(12) registration?: string;
}

export class PlanFlightRequest {
  @IsUUID() operationId: string;
  @Matches(/^[A-Z0-9]{2,8}$/) flightNumber: string;
  @IsString() @MaxLength(120) operator: string;
  /** OAuth client of the airline that may see this flight's manifest. */
  @IsOptional() @IsString() @MaxLength(80) carrierClientId?: string;
  @IsDefined() @ValidateNested() @Type(() => AircraftRequest) aircraft: AircraftRequest;
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => LegRequest)
  legs: LegRequest[];
  @IsInt() @Min(1) @Max(900) seats: number;
  @IsInt() @Min(0) @Max(100) lapInfants: number;
  @IsInt() @Min(0) @Max(50) wheelchairs: number;
  @IsInt() @Min(0) @Max(50) wheelchairsToSeat: number;
  @IsInt() @Min(0) @Max(20) stretchers: number;
  /** Planning masses, kg (docs/handbook/flight.md#masses). */
  @IsInt() @Min(30) @Max(150) adultKg: number;
  @IsInt() @Min(10) @Max(100) childKg: number;
}

@Controller('flights/:flightId')
export class PlanFlightController {
  constructor(private readonly flights: Flights) {}

  /** Plans a charter, or changes aircraft and limits of one. Needs `If-Match` once it is there. */
  @Put()
  @Access('charter:manage')
  async plan(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: PlanFlightRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FlightView> {
    const stored = await this.flights.change('plan', { id: flightId }, caller, (flight) =>
      planFlight(flight, { flightId, charter: { ...body, legs: withZones(body.legs) } }),
    );
    return flightView(withEtag(reply, stored));
  }
}
