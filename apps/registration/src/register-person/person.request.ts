import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '@homeward/http';
import { relations, type Relation } from '@homeward/contracts';
import { precisions, type Identity, type Precision } from '../model/identity';

export class NamesRequest {
  @IsOptional() @IsString() @MaxLength(200) family?: string;
  @IsOptional() @IsString() @MaxLength(200) given?: string;
  /** In the person's own script. */
  @IsOptional() @IsString() @MaxLength(200) native?: string;
}

export class DateOfBirthRequest {
  /** As exact as it is known: `1987-03-04`, `1987-03` or `1987`. */
  @Matches(/^\d{4}(-\d\d){0,2}$/) value: string;
  /** d day, m month, y year, e estimated from an age. */
  @IsIn(precisions) precision: Precision;
}

/** A person as an officer describes them. */
export class PersonRequest {
  @IsDefined() @ValidateNested() @Type(() => NamesRequest) names: NamesRequest;
  /** ISO 5218: 0 not known, 1 male, 2 female, 9 not applicable. */
  @IsIn([0, 1, 2, 9]) sex: number;
  @IsOptional() @ValidateNested() @Type(() => DateOfBirthRequest) dob?: DateOfBirthRequest;
  /** ISO 3166-1 alpha-3; XXA stateless. */
  @IsOptional() @Matches(/^[A-Z]{3}$/) nationality?: string;
  /** To the head of the case. */
  @IsIn(relations) relation: Relation;
  /** E.164. */
  @IsOptional() @IsArray() @ArrayMaxSize(5) @Matches(/^\+\d{6,15}$/, { each: true }) phones?: string[];
  /** ISO 639-3, the preferred one first. */
  @IsOptional() @IsArray() @ArrayMaxSize(10) @Matches(/^[a-z]{3}$/, { each: true }) languages?: string[];
  /** Where they want to arrive. */
  @IsOptional() @IsString() @MaxLength(200) destination?: string;
  /** Where they stay now. */
  @IsOptional() @IsString() @MaxLength(200) location?: string;
  /** ISO date; today when left out. */
  @IsOptional() @IsDay() registeredOn?: string;
  /** For a newborn: who bore them. */
  @IsOptional() @IsUUID() motherId?: string;
}

export class RegisterPersonRequest extends PersonRequest {
  /** Chosen by the client, so that sending it twice has one effect. */
  @IsUUID() personId: string;
  @IsUUID() caseId: string;
}

/** What is personal in a request. */
export const identityOf = (body: PersonRequest): Identity => ({
  names: { family: body.names.family ?? '', given: body.names.given ?? '', native: body.names.native },
  sex: body.sex,
  dob: body.dob && { value: body.dob.value, precision: body.dob.precision },
  nationality: body.nationality,
  phones: body.phones ?? [],
  languages: body.languages ?? [],
  destination: body.destination,
  location: body.location,
});
