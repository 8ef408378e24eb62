import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { publishedAs } from './contract';
import { earlyBecause, type EarlyBecause } from './in-time';

const stream = 'homeward.manifests.v1';

@publishedAs('person.called.v1', stream, 'A person was called for a flight, or the call was taken back. Key: person.')
export class PersonCalledV1 {
  @IsUUID() personId: string;
  @IsUUID() flightId: string;
}

@publishedAs(
  'passenger.said-no.v1',
  stream,
  'A person said no to this journey at the boarding gate or aboard: a withdrawal, which consent records. Key: person.',
)
export class PassengerSaidNoV1 {
  @IsUUID() personId: string;
  @IsUUID() flightId: string;
  /** UTC. */
  @IsISO8601() saidAt: string;
}

@publishedAs(
  'passenger.no-after-doors.v1',
  stream,
  'Somebody aboard said no, and it arrived after the aircraft doors had closed. Key: flight.',
)
export class PassengerNoAfterDoorsV1 {
  @IsUUID() personId: string;
  @IsUUID() flightId: string;
  @IsUUID() operationId: string;
  /** UTC. */
  @IsISO8601() heardAt: string;
  /**
   * True: the flight has left with them, and somebody has to ask what they need now. False: it has not, and the aircraft
   * doors open again.
   */
  @IsBoolean() departed: boolean;
  /** The aircraft doors had closed on a paper list, which did not agree with consent. */
  @IsOptional() @IsBoolean() onPaper?: boolean;
}

@publishedAs(
  'gate.finding.v1',
  stream,
  'Somebody at the boarding gate is not the person on their wristband, is on no list, or was turned back by exit control; sent again once it is known what became of them. Key: flight.',
)
export class GateFindingV1 {
  @IsUUID() findingId: string;
  @IsUUID() flightId: string;
  @IsUUID() operationId: string;
  /** NOT_THE_PERSON, UNLISTED or EXIT_DENIED. */
  @IsString() kind: string;
  /** Whose wristband it is, or who was turned back. */
  @IsOptional() @IsUUID() personId?: string;
  /** With whom they came. */
  @IsOptional() @IsUUID() withPersonId?: string;
  /** INFANT, CHILD or ADULT, as they seem. */
  @IsOptional() @IsString() aboutAge?: string;
  @IsString() foundIn: string;
  /** UTC. */
  @IsISO8601() at: string;
  /** Missing while nobody has said what became of them. */
  @IsOptional() @IsString() outcome?: string;
}

@publishedAs('manifest.issued.v1', stream, "A numbered, signed version of a flight's list was issued. Key: flight.")
export class ManifestIssuedV1 {
  @IsUUID() flightId: string;
  @IsInt() version: number;
  /** SHA-256 of the version, hex; it contains the hash of the version before. */
  @IsString() hash: string;
  @IsInt() people: number;
}

/** Statuses of a person who is off a flight for good. */
export const exitCodes = [
  'WITHDRAWN',
  'NO_SHOW',
  'MEDICAL_OFFLOAD',
  'DOCUMENT_OFFLOAD',
  'EXIT_DENIED',
  'SECURITY_OFFLOAD',
  'VOLUNTARY_DEFER',
  'FAMILY_OFFLOAD',
  'OFFLOADED_WEIGHT',
  'REMOVED_BY_PROTECTION',
  'NOT_RECONFIRMED',
  'NOT_CLEARED',
  'FLIGHT_CANCELLED',
] as const;
export type ExitCode = (typeof exitCodes)[number];
/** Statuses of somebody who is no longer on the flight. */
export const takenOff: ReadonlySet<string> = new Set(exitCodes);

@publishedAs('passenger.status-changed.v1', stream, 'The status of one person on one flight. Key: person.')
export class PassengerStatusChangedV1 {
  @IsUUID() personId: string;
  @IsUUID() flightId: string;
  @IsString() status: string;
}

@publishedAs('flight.counted.v1', stream, 'The state of a flight in numbers. Key: flight.')
export class FlightCountedV1 {
  @IsUUID() flightId: string;
  @IsUUID() operationId: string;
  /** How many are called, listed, standby, boarded, removed, departed and so on. */
  @IsObject() counts: Record<string, number>;
  @IsInt() seatsTaken: number;
  @IsInt() seats: number;
  /** Per leg, kg. */
  @IsArray() @IsInt({ each: true }) payloadKg: number[];
  @IsArray() @IsInt({ each: true }) payloadLimitKg: number[];
}

export class DepartedPassengerV1 {
  @IsUUID() personId: string;
  @IsUUID() familyId: string;
  @IsString() offPoint: string;
  @IsArray() @IsString({ each: true }) needs: string[];
  @IsOptional() @IsString() escortRef?: string;
  /** Of the wristband. */
  @IsOptional() @IsString() code?: string;
  @IsOptional() @IsString() seat?: string;
  /** Number of the case, as the offices write it. */
  @IsOptional() @IsString() caseReference?: string;
  /** `identity` class. */
  @IsOptional() @IsString() sealed?: string;
}

/** Staff who travel with people: no returnees, so that they have neither a case nor needs. */
export class DepartedEscortV1 {
  @IsUUID() escortId: string;
  /** OPERATIONAL, NURSE, DOCTOR or CHILD. */
  @IsString() kind: string;
  /** Where they leave the aircraft, with those whom they escort. */
  @IsString() offPoint: string;
  /** Of the wristbands of those aboard whom they escort. */
  @IsArray() @IsString({ each: true }) codes: string[];
}

/** Why a step was taken long before its time. */
export class SaidEarlyV1 {
  @IsIn(earlyBecause) why: EarlyBecause;
  /** Who said it; staff. */
  @IsString() by: string;
  /** UTC. */
  @IsISO8601() at: string;
}

@publishedAs(
  'flight.departed.v1',
  stream,
  'The aircraft doors closed and the flight left with exactly these people. Key: flight.',
)
export class FlightDepartedV1 {
  @IsUUID() flightId: string;
  @IsUUID() operationId: string;
  @IsInt() manifestVersion: number;
  @IsISO8601() doorsClosedAt: string;
  @IsArray() @ValidateNested({ each: true }) @Type(() => DepartedPassengerV1) people: DepartedPassengerV1[];
  /** Aboard besides. */
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => DepartedEscortV1) escorts?: DepartedEscortV1[];
  /** It left long before its time. */
  @IsOptional() @ValidateNested() @Type(() => SaidEarlyV1) early?: SaidEarlyV1;
}

@publishedAs(
  'flight.returned.v1',
  stream,
  'The flight is back at the ramp with everybody who had departed on it: nobody is expected at the other end. Key: flight.',
)
export class FlightReturnedV1 {
  @IsUUID() flightId: string;
  @IsUUID() operationId: string;
  /** UTC. */
  @IsISO8601() returnedAt: string;
}
