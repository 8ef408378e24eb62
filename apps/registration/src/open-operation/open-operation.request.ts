import { Type } from 'class-transformer';
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
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '@homeward/http';
import { demandedPurposes, modalities } from '@homeward/contracts';
import type { Modality } from '../model/operation';

export class LegalDemandRequest {
  @IsIn(demandedPurposes) purpose: (typeof demandedPurposes)[number];
  /** ISO 3166-1 alpha-3. */
  @Matches(/^[A-Z]{3}$/) state: string;
  /** The law, as it can be looked up. Nothing about a person. */
  @IsString() @MinLength(3) @MaxLength(300) source: string;
  /** ISO date since when it demands them. */
  @IsDay() since: string;
}

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
  /** What states of the corridor demand by law: receipts say so (docs/handbook/consent.md#r-cons-9). */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(24)
  @ValidateNested({ each: true })
  @Type(() => LegalDemandRequest)
  demandedByLaw?: LegalDemandRequest[];
}

export class OpenOperationRequest extends OperationRequest {
  /** Chosen by the client, so that sending it twice has one effect. */
  @IsUUID() operationId: string;
}
