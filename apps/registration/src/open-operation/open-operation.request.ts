import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsDay } from '@homeward/http';
import { modalities } from '@homeward/contracts';
import type { Modality } from '../model/operation';

export class OperationRequest {
  @IsString() @MaxLength(200) name: string;
  /** Voluntary humanitarian return or assisted voluntary return. */
  @IsIn(modalities) modality: Modality;
  /** ISO 3166-1 alpha-3. */
  @IsOptional() @Matches(/^[A-Z]{3}$/) requestingGovernment?: string;
  /** ISO date. */
  @IsOptional() @IsDay() requestDate?: string;
  /** IATA codes in order: embarkation first. */
  @IsArray() @ArrayMaxSize(12) @Matches(/^[A-Z]{3}$/, { each: true }) corridor: string[];
  /** ISO 3166-1 alpha-2 of the country people leave from. */
  @IsOptional() @Matches(/^[A-Z]{2}$/) hostCountry?: string;
  /** Nationalities that the destinations let in, ISO 3166-1 alpha-3; all when left out. */
  @IsOptional() @IsArray() @ArrayMaxSize(300) @Matches(/^[A-Z]{3}$/, { each: true }) admits?: string[];
  /** By how many days a departure may move before people have to be counselled again; 7 when left out (docs/handbook/consent.md#moved-day). */
  @IsOptional() @IsInt() @Min(0) @Max(30) yesBearsDays?: number;
}

export class OpenOperationRequest extends OperationRequest {
  /** Chosen by the client, so that sending it twice has one effect. */
  @IsUUID() operationId: string;
}
