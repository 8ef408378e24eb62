import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { publishedAs } from './contract';

const stream = 'homeward.charter-flights.v1';

export const flightStages = [
  'PLANNED',
  'RFQ',
  'OFFERED',
  'CONTRACTED',
  'PERMITS_PENDING',
  'CONFIRMED',
  'OPEN_FOR_BOARDING',
  'BOARDING',
  'CLOSED',
  'OFF_BLOCK',
  'AIRBORNE',
  'TRANSIT',
  'LANDED',
  'ON_BLOCK',
  'DISEMBARKED',
  'RECONCILED',
  'DELAYED',
  'POSTPONED',
  'CANCELLED',
  'DIVERTED',
  'RETURNED_TO_RAMP',
  'AIR_RETURN',
  'AIRCRAFT_SWAP',
] as const;
export type FlightStage = (typeof flightStages)[number];

/** Stages of a flight that has left. One that turned back on the ground, or was put off, may still leave. */
export const stagesOnceLeft = [
  'OFF_BLOCK',
  'AIRBORNE',
  'TRANSIT',
  'LANDED',
  'ON_BLOCK',
  'DISEMBARKED',
  'RECONCILED',
  'DIVERTED',
  'AIR_RETURN',
] as const satisfies readonly FlightStage[];

export class FlightLegV1 {
  /** IATA codes. */
  @IsString() from: string;
  @IsString() to: string;
  /** IANA time zones of the two; days at an airport are counted in them. Left out for flights that were planned before. */
  @IsOptional() @IsTimeZone() fromZone?: string;
  @IsOptional() @IsTimeZone() toZone?: string;
  /** UTC. */
  @IsISO8601() std: string;
  @IsISO8601() sta: string;
  /** What the operator allows on this leg, people and bags, kg. */
  @IsInt() payloadKg: number;
}

/** A time. Where a beginning or an end is missing, an earlier version sent it: then no permit holds. */
export class FlightLeaveV1 {
  @IsOptional() @IsISO8601() from?: string;
  @IsOptional() @IsISO8601() until?: string;
}

@publishedAs(
  'flight.planned.v1',
  stream,
  'A flight as it will fly; sent again in full when anything in it changes. Key: flight.',
)
export class FlightPlannedV1 {
  @IsUUID() flightId: string;
  @IsUUID() operationId: string;
  @IsString() flightNumber: string;
  @IsString() operator: string;
  /** OAuth client of the airline that may see this flight's manifest. */
  @IsOptional() @IsString() carrierClientId?: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => FlightLegV1) legs: FlightLegV1[];
  /** Seats that may be given away. */
  @IsInt() seats: number;
  @IsInt() lapInfants: number;
  @IsInt() wheelchairs: number;
  /** How many of them are for people who cannot walk at all. */
  @IsInt() wheelchairsToSeat: number;
  @IsInt() stretchers: number;
  /** Planning masses, kg. */
  @IsInt() adultKg: number;
  @IsInt() childKg: number;
  @IsIn(flightStages) stage: FlightStage;
  /** The last go decision for this departure time. */
  @IsOptional() @IsIn(['GO', 'NO_GO']) go?: 'GO' | 'NO_GO';
  /** The time in which every permit of the flight is approved and valid; missing when one of them is not, or none is recorded. */
  @IsOptional() @ValidateNested() @Type(() => FlightLeaveV1) leave?: FlightLeaveV1;
}

@publishedAs(
  'flight.rescheduled.v1',
  stream,
  'The flight departs at another time, or stops at other airports. Key: flight.',
)
export class FlightRescheduledV1 {
  @IsUUID() flightId: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => FlightLegV1) legs: FlightLegV1[];
  /** Another destination, or another day: what people agreed to has changed. */
  @IsBoolean() material: boolean;
  /** Its legs and times before the change; missing in messages of older programs. */
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => FlightLegV1) was?: FlightLegV1[];
}

@publishedAs('flight.stage-changed.v1', stream, 'The flight reached its next stage, or was cancelled. Key: flight.')
export class FlightStageChangedV1 {
  @IsUUID() flightId: string;
  @IsIn(flightStages) stage: FlightStage;
}
